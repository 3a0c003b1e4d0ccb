//! `palisade.yaml`: what is right, and what is said of what is wrong.

use std::fs;

use insta::assert_snapshot;
use palisade_synth::{Apps, Options};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::apps::{Newsletter, Ran, Readers, apps, argument, folder, run};

fn listed(name: &str, text: impl AsRef<[u8]>) -> Ran {
    let folder = folder(name);
    let path = folder.join("palisade.yaml");
    fs::write(&path, text).expect("the folder of tests can be written");
    let mut ran = run(
        apps(),
        &["list", "--app", "newsletter", "--config", argument(&path)],
    );
    ran.err = ran.err.replace(argument(&path), "palisade.yaml");
    ran
}

/// What is told of wrong files, one after the other.
fn told(test: &str, cases: &[&str]) -> String {
    let mut told = String::new();
    for (index, text) in cases.iter().enumerate() {
        let ran = listed(&format!("{test}-{index}"), text);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{text:?}");
        told.extend(["=== ", &format!("{text:?}"), "\n", &ran.err, "\n"]);
    }
    told
}

#[test]
fn keys_are_told_with_what_is_allowed() {
    let cases = [
        "domian: a\n",
        "domain: a.example.com\n\nlook:\n  drak: true\n",
        "editors:\n  - name: A\n    cheif: true\n",
        "editors:\n  - chief: true\n",
        "1: a\n",
        "<<: { domain: a.example.com }\n",
        "? [a]\n: b\n",
    ];
    assert_snapshot!(told("keys", &cases));
}

#[test]
fn values_are_told_with_what_is_allowed() {
    let cases = [
        "domain: 12\n",
        "domain: https://a.example.com/\n",
        "domain:\n",
        "domain: [a]\n",
        "days: many\n",
        "days: 256\n",
        "days: -1\n",
        "days: 1.5\n",
        "readers: signed-inn\n",
        "readers: nobody\n",
        "readers: { group: { title: a } }\n",
        "readers: { group: { name: true } }\n",
        "readers: [everybody]\n",
        "subjects: news\n",
        "subjects: [a, 1]\n",
        "subjects: { a: b }\n",
        "look: dark\n",
        "look: { dark: yes }\n",
        "tags: { a: [] }\n",
        "domain: !secret a\n",
    ];
    assert_snapshot!(told("values", &cases));
}

#[test]
fn all_mistakes_are_told_at_once() {
    let text = "dais: 1\ndomain: 1\neditors:\n  - nam: A\nlook: { dark: 1, titel: a }\n";
    assert_snapshot!(told("all", &[text]));
}

#[test]
fn yaml_is_told_where_it_is_none() {
    let cases = [
        "- a\n- b\n",
        "news\n",
        "domain: a.example.com\ndays: 1\ndomain: b.example.com\n",
        "tags:\n  a: b\n  a: c\n",
        "editors:\n  - name: A\n    name: B\n",
        "look:\n\tdark: true\n",
        "domain: 'a\n",
        "subjects: [a, b\n",
        "domain: a: b\n",
        "domain: *gone\n",
        "domain: a.example.com\n---\ndomain: b.example.com\n",
        "domain: \u{7}\n",
        "domain: a.example.com\n  days: 1\n",
        "\u{feff}domian: a\n",
        "domain: a\r\ndais: 1\r\n",
    ];
    assert_snapshot!(told("yaml", &cases));
}

#[test]
fn bytes_that_are_no_text_are_told() {
    let ran = listed("bytes", b"domain: a.example.com\ntags: {\xc3\xa9: \xff}\n");
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.err);
}

#[test]
fn what_is_hostile_ends_soon() {
    let deep = format!("look: {}", "[".repeat(10_000));
    let laughs = (1..40).map(|index| format!("a{index}: &a{index} [*a{0}, *a{0}]\n", index - 1));
    let laughs: String = std::iter::once("a0: &a0 [x, x]\n".to_owned())
        .chain(laughs)
        .collect();
    let long = format!("{}: 1\n", "long".repeat(1000));
    for (index, text) in [deep, laughs, long].iter().enumerate() {
        let ran = listed(&format!("hostile-{index}"), text);
        assert_eq!(ran.code, 1, "{index}");
        assert!(ran.err.starts_with("error: "), "{index}: {}", ran.err);
    }
}

/// A text with some bytes exchanged, put in, or taken away; the same number gives the same text.
fn mangled(text: &str, number: u64) -> Vec<u8> {
    const PIECES: [&[u8]; 12] = [
        b":", b"\n", b"- ", b"  ", b"{", b"]", b"*a", b"&a ", b"'", b"\xff", b"? ", b"!x ",
    ];
    let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap_or(1)).unwrap_or(0)
    };
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=next(3) {
        let begin = next(bytes.len());
        let end = (begin + next(4)).min(bytes.len());
        bytes.splice(begin..end, PIECES[next(PIECES.len())].iter().copied());
    }
    bytes
}

#[test]
fn whatever_the_file_says_it_is_read_or_told() {
    let right = "domain: a.example.com\ndays: 3\nreaders: { group: { name: staff } }\n\
                 subjects: [a, b]\neditors:\n  - name: A\n    chief: true\ntags: { a: b }\n";
    let mut wrong = 0;
    for number in 0..500 {
        let ran = listed("mangled", mangled(right, number));
        match ran.code {
            0 => assert!(ran.err.is_empty(), "{ran:?}"),
            code => {
                assert_eq!(code, 1, "{ran:?}");
                assert!(ran.err.starts_with("error: "), "{ran:?}");
                assert!(ran.err.contains("  --> palisade.yaml"), "{ran:?}");
                wrong += 1;
            }
        }
    }
    assert!(wrong > 150, "only {wrong} of the texts were wrong");
}

#[test]
fn a_file_that_is_not_there_is_told_if_it_was_named() {
    let folder = folder("absent");
    let path = folder.join("staging.yaml");
    let ran = run(
        apps(),
        &["list", "--app", "newsletter", "--config", argument(&path)],
    );
    assert_snapshot!(ran.told(&folder));
    let ran = run(
        apps(),
        &["list", "--app", "newsletter", "--config", argument(&folder)],
    );
    assert_eq!(ran.code, 1);
    assert!(ran.err.starts_with("error: cannot read `"), "{}", ran.err);
    let hint = format!(
        " hint: name a file, such as `{}`\n",
        path.with_file_name("palisade.yaml").display()
    );
    assert!(ran.err.ends_with(&hint), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_is_told() {
    let folder = folder("link-to-nothing");
    let path = folder.join("palisade.yaml");
    std::os::unix::fs::symlink(folder.join("gone.yaml"), &path).unwrap();
    let config = ["list", "--app", "newsletter", "--config", argument(&path)];
    assert_snapshot!(run(apps(), &config).told(&folder));
}

#[test]
fn a_file_that_cannot_be_written_is_told() {
    let folder = folder("unwritable");
    for (write, hint) in [
        (folder.clone(), "name a file, not a folder"),
        (folder.join("gone/a.json"), "make the folder first"),
    ] {
        let ran = run(apps(), &["schema", "--write", argument(&write)]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(ran.err.starts_with("error: cannot write `"), "{}", ran.err);
        assert!(
            ran.err.ends_with(&format!(" hint: {hint}\n")),
            "{}",
            ran.err
        );
    }
}

#[test]
fn what_is_right_is_read() {
    let ran = listed(
        "right",
        "readers:\n  group:\n    name: staff\ntags: { a: b }\n",
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

const NOTHING: [&str; 5] = ["", "\n", "# days: 3\n", "---\n", "{}\n"];

#[test]
fn a_file_that_says_nothing_leaves_the_defaults() {
    for text in NOTHING {
        let ran = listed("says-nothing", text);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{text:?}");
    }
}

/// A configuration with a key that must be said.
#[derive(Default, Deserialize, JsonSchema)]
struct Named {
    #[expect(dead_code, reason = "only what is said of it without the name matters")]
    name: String,
}

#[test]
fn a_file_that_says_nothing_is_told_what_it_must_say() {
    let path = folder("must-say").join("palisade.yaml");
    for text in NOTHING {
        fs::write(&path, text).unwrap();
        let apps = Apps::new().app("named", "", |options: &Options<Named>| options.app("a"));
        let ran = run(apps, &["list", "--config", argument(&path)]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{text:?}");
        let expected = "error: the key `name` is missing\n  --> ";
        assert!(ran.err.starts_with(expected), "{text:?}: {}", ran.err);
        assert!(ran.err.ends_with("1 problem, nothing was written\n"));
    }
}

#[test]
fn init_writes_the_defaults_and_keeps_what_is_there() {
    let folder = folder("init");
    let path = folder.join("palisade.yaml");
    let init = ["init", "--write", argument(&path)];
    assert_snapshot!(run(apps(), &init).told(&folder));
    let text = fs::read_to_string(&path).unwrap();
    assert_snapshot!(text);
    let read: Newsletter = serde_yaml::from_str(&text.replace("readers: signed-in", "")).unwrap();
    assert_eq!(read.readers, Readers::SignedIn);
    assert_eq!(read, Newsletter::default());
    let ran = run(
        apps(),
        &["list", "--app", "newsletter", "--config", argument(&path)],
    );
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let schema: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(folder.join("palisade.schema.json")).unwrap())
            .unwrap();
    assert_eq!(schema["properties"]["days"]["default"], 7);

    fs::write(&path, "mine").unwrap();
    assert_snapshot!(run(apps(), &init).told(&folder));
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
}

#[test]
fn the_schema_is_printed() {
    assert_snapshot!(run(apps(), &["schema"]).out);
}
