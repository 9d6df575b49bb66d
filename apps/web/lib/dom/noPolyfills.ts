/** Stands in for what Next adds to old browsers: none of them knows modules, so none of them runs this app. */
export {};
