//! Templates that exist are written again as the same data.
//!
//! `templates/` has what people write by hand: each function in each form, several lines, dates, anchors.
//! The SAM CLI carries those that many apps began with. cfn-lint reads what went in and what came out.

use std::fs;
use std::path::{Path, PathBuf};

use palisade::{App, Region};
use palisade_tests::tools::{ToolError, sam_templates, templates_as_json};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Templates that come out as other data, and why that is right; one that comes out the same fails the test.
const DIFFERENT: [(&str, &str); 2] = [
    ("exponent.yaml", "a whole number is written without a point"),
    ("no-properties.yaml", "properties of nothing are left out"),
];

fn own_templates() -> Outcome<Vec<PathBuf>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        found.push(entry?.path());
    }
    found.sort();
    Ok(found)
}

/// Includes a template in a stack, and writes what synthesis makes of it.
fn written_again(template: &Path, folder: &Path, number: usize) -> Outcome<PathBuf> {
    let mut app = App::new();
    let text = fs::read_to_string(template)?;
    app.stack("Again", Region::EuNorth1).include_template(&text);
    let assembly = app
        .synth()
        .map_err(|problems| format!("{}: {problems}", template.display()))?;
    let again = folder.join(format!("{number}.yaml"));
    fs::write(&again, assembly.template("Again").yaml())?;
    Ok(again)
}

#[test]
fn a_template_comes_out_as_it_went_in() -> Outcome<()> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("round-trip");
    let mut templates = own_templates()?;
    templates.extend(sam_templates(&folder.join("sam"))?);
    assert!(templates.len() >= 20, "only {} were found", templates.len());
    let mut again = Vec::new();
    for (number, template) in templates.iter().enumerate() {
        again.push(written_again(template, &folder, number)?);
    }

    let files: Vec<&Path> = templates
        .iter()
        .chain(&again)
        .map(PathBuf::as_path)
        .collect();
    let data = templates_as_json(&files)?;
    let (before, after) = data.split_at(templates.len());
    let mut wrong = Vec::new();
    for ((template, before), after) in templates.iter().zip(before).zip(after) {
        let name = template.file_name().unwrap_or_default().to_string_lossy();
        let is_listed = DIFFERENT.iter().any(|(listed, _)| *listed == name);
        if (before == after) == is_listed {
            wrong.push(format!("{}\n{before:#}\n{after:#}", template.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    Ok(())
}

#[test]
fn the_tool_sees_a_difference_that_only_a_short_function_makes() -> Result<(), ToolError> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = |name: &str, value: &str| {
        let file = folder.join(name);
        let text =
            format!("Resources: {{ A: {{ Type: A::B::C, Properties: {{ D: {value} }} }} }}\n");
        fs::write(&file, text).expect("the folder for the tests' files can be written");
        file
    };
    let files = [
        file("short.yaml", "!GetAtt A.B.C"),
        file("long.yaml", "{ 'Fn::GetAtt': [A, B.C] }"),
        file("other.yaml", "A.B.C"),
    ];
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let data = templates_as_json(&files)?;
    assert_eq!(data[0], data[1]);
    assert_ne!(data[0], data[2]);
    Ok(())
}
