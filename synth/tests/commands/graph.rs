//! `graph`: pictures of an app.

use insta::assert_snapshot;

use crate::apps::{apps, argument, folder, run};

fn graph(more: &[&str]) -> String {
    let ran = run(apps(), &[&["graph", "--quiet"], more].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out
}

#[test]
fn mermaid_shows_stacks_resources_and_wires() {
    assert_snapshot!(graph(&[]));
    assert_eq!(graph(&[]), graph(&["--wiring", "parameters"]));
}

#[test]
fn svg_is_a_picture_of_its_own() {
    assert_snapshot!(graph(&["--format", "svg"]));
}

#[test]
fn a_picture_is_written_to_a_file() {
    let folder = folder("picture");
    let path = folder.join("graph.svg");
    let printed = graph(&["--format", "svg"]);
    let said = graph(&["--format", "svg", "--write", argument(&path)]);
    assert_eq!(said, "");
    assert_eq!(std::fs::read_to_string(path).unwrap(), printed);
}
