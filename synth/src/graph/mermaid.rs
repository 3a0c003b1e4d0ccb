//! A picture as Mermaid, which GitHub and editors draw.

use super::model::{Graph, Place};

/// A flow chart: one box a stack, thick arrows for values that cross stacks.
///
/// See [Mermaid's flow charts](https://mermaid.js.org/syntax/flowchart.html).
pub(crate) fn mermaid(graph: &Graph) -> String {
    let mut lines = vec!["flowchart LR".to_owned()];
    for (stack, it) in graph.stacks.iter().enumerate() {
        let title = format!("{}<br/>{}", escaped(&it.name), it.region);
        lines.push(format!("  subgraph s{stack}[\"{title}\"]"));
        for (resource, it) in it.resources.iter().enumerate() {
            let node = node((stack, resource));
            let (id, type_name) = (escaped(&it.id), escaped(&it.type_name));
            lines.push(format!("    {node}[\"{id}<br/>{type_name}\"]"));
        }
        lines.push("  end".to_owned());
    }
    for edge in &graph.edges {
        let (from, to) = (node(edge.from), node(edge.to));
        lines.push(if edge.outputs.is_empty() {
            format!("  {from} --> {to}")
        } else {
            let outputs = escaped(&edge.outputs.join(", "));
            format!("  {from} == \"{outputs}\" ==> {to}")
        });
    }
    lines.push(String::new());
    lines.join("\n")
}

fn node((stack, resource): Place) -> String {
    format!("s{stack}r{resource}")
}

/// A text within quotes; Mermaid has entities of its own form.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '#' => escaped.push_str("#35;"),
            '&' => escaped.push_str("#amp;"),
            '"' => escaped.push_str("#quot;"),
            '<' => escaped.push_str("#lt;"),
            '>' => escaped.push_str("#gt;"),
            '`' => escaped.push_str("#96;"),
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
    fn no_text_ends_its_quotes() {
        assert_eq!(
            escaped("a\"]; <b> #1 & `c`\n"),
            "a#quot;]; #lt;b#gt; #35;1 #amp; #96;c#96; "
        );
    }
}
