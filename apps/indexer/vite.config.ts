/** Ponder loads our code by Vite, which would watch every file of this folder, the database's too, for as long as it runs. */
export default { server: { watch: null } };
