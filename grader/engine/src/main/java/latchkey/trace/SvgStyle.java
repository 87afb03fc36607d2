package latchkey.trace;

/** How a picture looks on a light and on a dark page. */
final class SvgStyle {
    /** The class of the whole document, so that a picture set into a page changes nothing else there. */
    static final String ROOT = "latchkey-swimlanes";

    /** So many colours there are for lanes; one more lane has the first again. */
    static final int SHADES = 6;

    /** The style sheet. It names only fonts that a system may have, and loads nothing. */
    static final String SHEET = """

            .R { color: #1f2328; }
            .R text { font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: 13px; \
            fill: currentColor; white-space: pre; }
            .R .title { font-size: 15px; font-weight: bold; }
            .R .page { fill: #ffffff; }
            .R .dim, .R .place, .R .left-out { color: #59636e; }
            .R .life { stroke: #d1d9e0; stroke-width: 1.5; }
            .R .unseen, .R .cut { stroke-dasharray: 3 4; }
            .R .cut { stroke: #818b98; }
            .R .lead { stroke: #b7bfc8; stroke-dasharray: 1 4; }
            .R .switch { fill: none; stroke: #818b98; stroke-width: 1.25; }
            .R .arrow { fill: #818b98; }
            .R .goes-on { stroke: currentColor; stroke-width: 3; }
            .R .dot { fill: currentColor; }
            .R .head { fill: currentColor; fill-opacity: 0.12; stroke: currentColor; }
            .R .name { font-weight: bold; }
            .R .mark { color: #cf222e; }
            .R .band { fill: currentColor; fill-opacity: 0.09; }
            .R .ring { fill: none; stroke: currentColor; stroke-width: 1.5; }
            .R .shade0 { color: #0969da; }
            .R .shade1 { color: #1a7f37; }
            .R .shade2 { color: #8250df; }
            .R .shade3 { color: #9a6700; }
            .R .shade4 { color: #bf3989; }
            .R .shade5 { color: #1b7c83; }
            @media (prefers-color-scheme: dark) {
            .R { color: #e6edf3; }
            .R .page { fill: #0d1117; }
            .R .dim, .R .place, .R .left-out { color: #9198a1; }
            .R .life { stroke: #3d444d; }
            .R .lead { stroke: #656c76; }
            .R .cut, .R .switch { stroke: #7d8590; }
            .R .arrow { fill: #7d8590; }
            .R .mark { color: #f85149; }
            .R .band, .R .head { fill-opacity: 0.2; }
            .R .shade0 { color: #4493f8; }
            .R .shade1 { color: #3fb950; }
            .R .shade2 { color: #ab7df8; }
            .R .shade3 { color: #d29922; }
            .R .shade4 { color: #db61a2; }
            .R .shade5 { color: #39c5cf; }
            }
            """.replace(".R", "." + ROOT);

    private SvgStyle() {}

    /** The class that gives the lane with this number, counted from 0, its colour. */
    static String shade(int lane) {
        return "shade" + lane % SHADES;
    }
}
