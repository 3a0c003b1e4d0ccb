//! A picture as SVG: a column a stack, curves for what refers to what.

use std::fmt::Write;

use super::model::{Edge, Graph, Place};

const MARGIN: usize = 24;
const ROW: usize = 44;
const BOX: usize = 34;
const HEAD: usize = 52;
/// Between two columns.
const GAP: usize = 120;
/// As wide as a letter of the font is, rounded up.
const LETTER: usize = 8;

const STYLE: &str = "\
text { font: 12px ui-monospace, Menlo, Consolas, monospace; fill: #1f2328; }
.name { font-weight: 600; }
.quiet { fill: #59636e; font-size: 11px; }
.stack { fill: #f6f8fa; stroke: #d1d9e0; }
.resource { fill: #ffffff; stroke: #d1d9e0; }
path { fill: none; stroke: #818b98; }
path.wire { stroke: #0969da; stroke-width: 2; }
.end { fill: #818b98; stroke: none; }
.wire-end { fill: #0969da; stroke: none; }";

/// A picture of its own, without scripts and without anything from elsewhere.
pub(crate) fn svg(graph: &Graph) -> String {
    let columns = Columns::new(graph);
    let (width, height) = (columns.width, columns.height);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
         <title>Stacks, resources, and the values between them</title>\n\
         <style>\n{STYLE}\n</style>\n\
         <defs>\n{}{}</defs>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n",
        arrow("end"),
        arrow("wire-end"),
    );
    for (stack, it) in graph.stacks.iter().enumerate() {
        let Column { x, width } = columns.columns[stack];
        let height = HEAD + it.resources.len() * ROW;
        let (name, region) = (escaped(&it.name), escaped(it.region));
        let (left, title, subtitle) = (x + 12, MARGIN + 20, MARGIN + 36);
        push(
            &mut text,
            format_args!(
                "<rect class=\"stack\" x=\"{x}\" y=\"{MARGIN}\" width=\"{width}\" height=\"{height}\" rx=\"8\"/>\n\
                 <text class=\"name\" x=\"{left}\" y=\"{title}\">{name}</text>\n\
                 <text class=\"quiet\" x=\"{left}\" y=\"{subtitle}\">{region}</text>\n"
            ),
        );
    }
    // Below the boxes, whose texts stay readable where a curve crosses their column.
    for edge in &graph.edges {
        text.push_str(&columns.curve(edge));
    }
    for (stack, it) in graph.stacks.iter().enumerate() {
        let Column { x, width } = columns.columns[stack];
        for (resource, it) in it.resources.iter().enumerate() {
            let (id, type_name) = (escaped(&it.id), escaped(&it.type_name));
            let (y, inner) = (top(resource), width - 24);
            let (left, box_left, title, subtitle) = (x + 20, x + 12, y + 15, y + 28);
            push(
                &mut text,
                format_args!(
                    "<rect class=\"resource\" x=\"{box_left}\" y=\"{y}\" width=\"{inner}\" height=\"{BOX}\" rx=\"4\"/>\n\
                     <text x=\"{left}\" y=\"{title}\">{id}</text>\n\
                     <text class=\"quiet\" x=\"{left}\" y=\"{subtitle}\">{type_name}</text>\n"
                ),
            );
        }
    }
    text.push_str("</svg>\n");
    text
}

#[derive(Clone, Copy)]
struct Column {
    x: usize,
    width: usize,
}

struct Columns {
    columns: Vec<Column>,
    width: usize,
    height: usize,
}

impl Columns {
    fn new(graph: &Graph) -> Self {
        let mut x = MARGIN;
        let mut rows = 0;
        let mut columns = Vec::new();
        for stack in &graph.stacks {
            let resources = stack.resources.iter();
            let texts = resources.flat_map(|resource| [&resource.id, &resource.type_name]);
            let longest = texts
                .chain([&stack.name])
                .map(|text| text.chars().count())
                .max();
            let width = longest.unwrap_or(0) * LETTER + 40;
            columns.push(Column { x, width });
            x += width + GAP;
            rows = rows.max(stack.resources.len());
        }
        Self {
            columns,
            width: x.max(2 * MARGIN + GAP) - GAP + MARGIN + BOX,
            height: 2 * MARGIN + HEAD + rows * ROW,
        }
    }

    /// From the right side of one box to the left side of another; within a stack, around the right side.
    fn curve(&self, edge: &Edge) -> String {
        let (from_x, from_y) = self.right(edge.from);
        let from_stack = edge.from.0;
        let (to_x, to_y, bend) = if edge.to.0 == from_stack {
            let (x, y) = self.right(edge.to);
            (x, y + 6, x + 20 + edge.to.1.abs_diff(edge.from.1) * 4)
        } else {
            let (x, y) = (self.columns[edge.to.0].x + 12, middle(edge.to));
            (x, y, x.saturating_sub(GAP / 2))
        };
        let begin_bend = if edge.to.0 == from_stack {
            bend
        } else {
            from_x + GAP / 2
        };
        let (class, end, title) = if edge.outputs.is_empty() {
            ("inner", "end", String::new())
        } else {
            let outputs = escaped(&edge.outputs.join(", "));
            ("wire", "wire-end", format!("<title>{outputs}</title>"))
        };
        format!(
            "<path class=\"{class}\" marker-end=\"url(#{end})\" \
             d=\"M {from_x} {from_y} C {begin_bend} {from_y}, {bend} {to_y}, {to_x} {to_y}\">{title}</path>\n"
        )
    }

    fn right(&self, place: Place) -> (usize, usize) {
        let Column { x, width } = self.columns[place.0];
        (x + width - 12, middle(place))
    }
}

fn top(resource: usize) -> usize {
    MARGIN + HEAD + resource * ROW
}

fn middle(place: Place) -> usize {
    top(place.1) + BOX / 2
}

fn arrow(name: &str) -> String {
    format!(
        "<marker id=\"{name}\" markerWidth=\"8\" markerHeight=\"8\" refX=\"7\" refY=\"4\" orient=\"auto\" \
         markerUnits=\"userSpaceOnUse\"><polygon class=\"{name}\" points=\"0 0, 8 4, 0 8\"/></marker>\n"
    )
}

fn push(text: &mut String, piece: std::fmt::Arguments<'_>) {
    text.write_fmt(piece).expect("a String takes every text");
}

/// A text between tags.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ if letter.is_control() => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn no_text_becomes_a_tag() {
        assert_eq!(
            escaped("<a href=\"x\">&\u{1b}"),
            "&lt;a href=&quot;x&quot;&gt;&amp; "
        );
    }
}
