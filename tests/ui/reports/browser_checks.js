// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a web page, seen from within a browser: a list of sentences, empty when nothing is. Runs in a page
// beside it, for the page itself has no script.
function wrongIn(frame) {
    const page = frame.contentDocument;
    const window_ = frame.contentWindow;
    const wrong = [];
    const say = (sentence, element) => wrong.push(
        sentence + (element ? ": <" + element.tagName + "> " + (element.textContent || "").trim().slice(0, 60) : ""));

    if (page.compatMode !== "CSS1Compat") say("quirks mode");
    if (!page.documentElement.lang) say("no language");
    if (!page.title) say("no title");
    if (page.scripts.length) say("a script");
    const loaded = window_.performance.getEntriesByType("resource").filter(each => !each.name.startsWith("data:"));
    for (const each of loaded) say("loads " + each.name);

    for (const element of page.querySelectorAll("*")) {
        for (const name of element.getAttributeNames())
            if (name.startsWith("on")) say("a handler " + name, element);
        const at = element.getAttribute("href") || element.getAttribute("xlink:href");
        if (at && at.startsWith("#") && !page.getElementById(at.slice(1))) say("a link to nowhere " + at, element);
    }
    const ids = [...page.querySelectorAll("[id]")].map(each => each.id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) say("twice the id " + id);

    if (page.querySelectorAll("h1").length !== 1) say("h1: " + page.querySelectorAll("h1").length);
    let level = 0;
    for (const heading of page.querySelectorAll("h1,h2,h3,h4")) {
        const own = Number(heading.tagName[1]);
        if (own > level + 1) say("a level is left out", heading);
        level = own;
    }
    for (const table of page.querySelectorAll("table"))
        if (!table.querySelector("thead th[scope]")) say("a table without heads", table);
    for (const svg of page.querySelectorAll("svg"))
        if (svg.getAttribute("role") !== "img" || !svg.getAttribute("aria-label")) say("a chart without a name", svg);
    for (const image of page.images) if (!image.alt && image.alt !== "") say("an image without a text", image);
    if (!page.querySelector("main")) say("no main part");

    const width = window_.innerWidth;
    if (page.documentElement.scrollWidth > width) say("is wider than its window: " + page.documentElement.scrollWidth);
    for (const element of page.querySelectorAll(".table, .chart, figure")) {
        if (element.scrollWidth > element.clientWidth + 1 && window_.getComputedStyle(element).overflowX !== "auto")
            say("is cut off", element);
    }

    const rgb = text => (text.match(/[\d.]+/g) || []).map(Number);
    const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    const ground = element => {
        for (let each = element; each; each = each.parentElement) {
            const c = rgb(window_.getComputedStyle(each).backgroundColor);
            if (c.length === 3 || c[3] > 0) return c;
        }
        return [255, 255, 255];
    };
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || element.closest(".skip, title, desc, style")) continue;
        const style = window_.getComputedStyle(element);
        const inChart = element.closest("svg");
        const drawn = inChart && element.getScreenCTM();
        const scale = drawn ? Math.hypot(drawn.a, drawn.b) : 1;
        if (parseFloat(style.fontSize) * scale < (inChart ? 8.5 : 11)) say("is too small to read", element);
        if (inChart) continue; // its grounds are shapes
        const a = light(rgb(style.color)), b = light(ground(element));
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) say("is too faint", element);
    }
    return wrong;
}
