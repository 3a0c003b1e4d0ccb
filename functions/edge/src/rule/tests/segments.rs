//! Segments of paths, and what attackers write instead.

use aws_lc_rs::digest::{SHA256, digest};
use md5::{Digest as _, Md5};
use palisade_edge_configuration::{Digest, Rule};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::support::{SUBJECT, hex, holds};

fn groups(names: &[&str]) -> Value {
    json!({"cognito:groups": names})
}

#[test]
fn a_whole_segment_at_its_position_is_the_group() {
    for uri in [
        "/staff/",
        "/staff",
        "/staff/a",
        "/staff/a/b.pdf",
        "/staff/a%20b",
        "/staff/caf%C3%A9.txt",
        "/staff/staff-only",
        "/staff/a+b(1).png",
    ] {
        assert!(holds(Rule::group_at(1), uri, &groups(&["staff"])), "{uri}");
    }
}

#[test]
fn what_only_looks_like_the_group_is_refused() {
    for uri in [
        "",
        "/",
        "//",
        "staff",
        "staff/a",
        "/staff-only/a",
        "/staffing",
        "/staf",
        "/not-staff/a",
        "/Staff/a",
        "/STAFF/a",
        "/a/staff",
        "/a/staff/b",
        "//staff/a",
        "/./staff/a",
        "/x/../staff/",
        "/staff/../other/a",
        "/staff/..",
        "/staff/./a",
        "/staff//a",
        "/staff/a//",
        "/staff/%2e%2e/other",
        "/staff/%2E%2E/other",
        "/staff/.%2e/other",
        "/staff/%252e%252e/other",
        "/staff/..%2fother",
        "/staff/%2f../other",
        "/staff%2f",
        "/staff%2Fa",
        "/staff%5c..%5cother",
        "/staff\\a",
        "/staff/..\\other",
        "\\staff\\a",
        "/%73taff/a",
        "/staf%66/a",
        "/staff%00/a",
        "/staff%20/a",
        "/staff /a",
        " /staff/a",
        "/staff;a=b/c",
        "/staff/..;/other",
        "/staff/%c0%ae%c0%ae/other",
        "/staff/%u002e",
        "/staff/%",
        "/staff/\u{ff0e}\u{ff0e}/other",
        "/\u{ff53}taff/a",
        "/sta\u{fb00}/a",
        "/staff\u{200b}/a",
        "/staff\u{0}/a",
        "/staff?a",
        "/staff#a",
        "/staff\n/a",
        "https://docs.example.com/staff/a",
        "/*/a",
        "/st*/a",
    ] {
        assert!(
            !holds(Rule::group_at(1), uri, &groups(&["staff"])),
            "{uri:?}"
        );
    }
}

#[test]
fn names_that_no_segment_can_be_are_nobodys() {
    for (name, uri) in [
        ("a/b", "/a/b"),
        ("a/b", "/a%2fb"),
        ("a/b", "/a%2Fb/"),
        ("..", "/.."),
        ("..", "/../a"),
        ("..", "/%2e%2e"),
        (".", "/."),
        ("", "/"),
        ("", "//a"),
        ("*", "/anything"),
        ("a b", "/a b"),
        ("a b", "/a%20b"),
        ("a%20b", "/a%20b"),
        ("%61", "/%61"),
        ("%61", "/a"),
        ("a+b", "/a+b"),
        ("a+b", "/a b"),
        ("a;b", "/a;b"),
        ("Häuser", "/Häuser"),
        ("Häuser", "/H%C3%A4user"),
        ("a\\b", "/a\\b"),
        ("a?b", "/a?b"),
    ] {
        let rule = Rule::group_at(1);
        assert!(!holds(rule, uri, &groups(&[name])), "{name:?} {uri:?}");
    }
}

#[test]
fn a_position_is_counted_from_one_and_no_other_segment_counts() {
    let all = "/reports/staff/2026/staff";
    for (position, is_so) in [(1, false), (2, true), (3, false), (4, true), (5, false)] {
        let held = holds(Rule::group_at(position), all, &groups(&["staff"]));
        assert_eq!(held, is_so, "{position}");
    }
    // A group whose name is that of another folder opens that folder only where groups' folders are.
    assert!(!holds(
        Rule::group_at(2),
        "/reports/staff",
        &groups(&["reports"])
    ));
    for (position, uri) in [(2, "/staff"), (2, "/staff/"), (255, "/staff"), (3, "/a/b/")] {
        let held = holds(
            Rule::group_at(position),
            uri,
            &groups(&["", "staff", "a", "b"]),
        );
        assert!(!held, "{position} {uri}");
    }
    let deep = format!("{}/staff", "/a".repeat(254));
    assert!(holds(Rule::group_at(255), &deep, &groups(&["staff"])));
}

#[test]
fn long_paths_are_read_like_short_ones() {
    let long = "a".repeat(8_000);
    assert!(holds(
        Rule::group_at(1),
        &format!("/staff/{long}"),
        &groups(&["staff"])
    ));
    assert!(!holds(
        Rule::group_at(1),
        &format!("/staff{long}"),
        &groups(&["staff"])
    ));
    assert!(!holds(
        Rule::group_at(1),
        &format!("/staff/{long}/.."),
        &groups(&["staff"])
    ));
    let many = format!("/staff{}", "/a".repeat(4_000));
    assert!(holds(Rule::group_at(1), &many, &groups(&["staff"])));
}

#[test]
fn one_of_several_groups_is_enough() {
    let mine = groups(&["editors", "staff", "a/b"]);
    assert!(holds(Rule::group_at(1), "/staff/a", &mine));
    assert!(holds(Rule::group_at(1), "/editors/a", &mine));
    assert!(!holds(Rule::group_at(1), "/a/b", &mine));
    assert!(!holds(Rule::group_at(1), "/editors,staff/a", &mine));
    let no_list = json!({"cognito:groups": "staff"});
    assert!(!holds(Rule::group_at(1), "/staff/a", &no_list));
}

#[test]
fn everyone_has_a_folder_of_their_own() {
    assert!(holds(
        Rule::subject_at(1),
        &format!("/{SUBJECT}/a"),
        &json!({})
    ));
    assert!(holds(
        Rule::subject_at(2),
        &format!("/people/{SUBJECT}"),
        &json!({})
    ));
    for uri in [
        "/5f1c0a7e-0000-4000-8000-000000000002/a".to_owned(),
        format!("/{}/a", SUBJECT.to_uppercase()),
        format!("/x-{SUBJECT}/a"),
        format!("/x/{SUBJECT}/../y"),
        format!("/x?{SUBJECT}"),
    ] {
        assert!(!holds(Rule::subject_at(1), &uri, &json!({})), "{uri}");
    }
}

#[test]
fn a_claim_of_any_other_kind_names_no_folder() {
    for (value, uri, is_so) in [
        (json!("acme"), "/acme/a", true),
        (json!("ada@example.com"), "/ada@example.com/a", true),
        (json!("cn=staff,dc=example"), "/cn=staff,dc=example/a", true),
        (json!(["acme", "other"]), "/other/a", true),
        (json!(["acme", 1]), "/acme/a", false),
        (json!([["acme"]]), "/acme/a", false),
        (json!(7), "/7/a", false),
        (json!(true), "/true/a", false),
        (json!(null), "/null/a", false),
        (json!({"acme": "acme"}), "/acme/a", false),
        (json!(""), "/", false),
        (json!([]), "/", false),
    ] {
        let claims = json!({"custom:tenant": value});
        let held = holds(Rule::claim_at("custom:tenant", 1), uri, &claims);
        assert_eq!(held, is_so, "{claims} {uri}");
    }
    assert!(!holds(
        Rule::claim_at("custom:tenant", 1),
        "/acme",
        &json!({"tenant": "acme"})
    ));
}

#[test]
fn a_digest_stands_in_the_place_of_the_name() {
    for name in ["staff", "Häuser und Gärten", "a/b", "..", "%2e"] {
        let sha256 = hex(digest(&SHA256, name.as_bytes()).as_ref());
        let md5 = hex(&Md5::digest(name));
        for (kind, right, other) in [
            (Digest::Sha256, &sha256, &md5),
            (Digest::Md5, &md5, &sha256),
        ] {
            let rule = || Rule::group_at(1).hashed(kind);
            let mine = groups(&["another", name]);
            assert!(
                holds(rule(), &format!("/{right}/a"), &mine),
                "{kind:?} {name}"
            );
            for wrong in [
                format!("/{other}/a"),
                format!("/{}/a", right.to_uppercase()),
                format!("/{}/a", right.split_at(8).0),
                format!("/{right}0/a"),
                format!("/%{right}/a"),
                format!("/{right}/../a"),
                format!("/{name}/a"),
                "//a".to_owned(),
            ] {
                assert!(!holds(rule(), &wrong, &mine), "{kind:?} {wrong}");
            }
            assert!(!holds(
                rule(),
                &format!("/{right}/a"),
                &groups(&["another"])
            ));
        }
    }
    // What the tools of everyday print.
    let sha256 = "/1562206543da764123c21bd524674f0a8aaf49c8a89744c97352fe677f7e4006/a";
    assert!(holds(
        Rule::group_at(1).hashed(Digest::Sha256),
        sha256,
        &groups(&["staff"])
    ));
    let md5 = "/1253208465b1efa876f982d8a9e73eef/a";
    assert!(holds(
        Rule::group_at(1).hashed(Digest::Md5),
        md5,
        &groups(&["staff"])
    ));
}

#[test]
fn nobody_has_the_folder_of_an_empty_text() {
    for (kind, digest) in [
        (Digest::Sha256, hex(digest(&SHA256, b"").as_ref())),
        (Digest::Md5, hex(&Md5::digest(""))),
    ] {
        let rule = Rule::claim_at("custom:tenant", 1).hashed(kind);
        let claims = json!({"custom:tenant": ""});
        assert!(!holds(rule, &format!("/{digest}/a"), &claims));
    }
}

proptest! {
    /// Whatever is asked for: if it is allowed, the segment is the group, letter by letter, and nothing leads out of it.
    #[test]
    fn an_allowed_path_has_the_segment_literally(
        position in 1_u8..4,
        uri in "((/[a-z]{1,3}){0,2}/staff)?(/|\\\\|staff|\\.|\\.\\.|%2[eEfF]|%5c|%|;|[a-z]|é|[A-Z]| |\\?){0,8}",
    ) {
        if holds(Rule::group_at(position), &uri, &groups(&["staff"])) {
            let parts: Vec<&str> = uri.split('/').collect();
            prop_assert_eq!(parts[0], "");
            prop_assert_eq!(parts[usize::from(position)], "staff");
            let read = url::Url::parse(&format!("https://docs.example.com{uri}")).unwrap();
            prop_assert_eq!(read.path(), &uri);
            prop_assert!(!uri.contains("//") && !uri.contains('\\') && !uri.contains(".."));
        }
    }

    /// What is built rightly is allowed, for any name that a segment can be.
    #[test]
    fn a_folder_is_its_owners(name in "[A-Za-z0-9_~:@=,-]{1,40}", rest in "(/[a-z]{1,5}){0,4}") {
        let uri = format!("/{name}{rest}");
        prop_assert!(holds(Rule::group_at(1), &uri, &groups(&[&name])));
        let other = format!("{name}x");
        prop_assert!(!holds(Rule::group_at(1), &uri, &groups(&[&other])));
    }
}
