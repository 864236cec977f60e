/** The folder of the checkout, wherever this runs from: dist/ is one folder further down. */
export const ROOT = new URL(import.meta.url.endsWith(".js") ? "../../../" : "../../", import.meta.url);
