//! Every pair of values of the options works.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use palisade::Assembly;
use palisade_edge::ClientSecret;
use palisade_tests::tools::cfn_lint;

use super::combination::Combination;
use super::deployed::{CLIENT, DISTRIBUTION, LOOKED_UP};
use super::functions::started;
use super::given::EXISTING_CLIENT;
use super::pairs::{all, combinations, pairs_of};

fn scratch(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("patterns")
        .join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a former run's folder can be removed");
    }
    fs::create_dir_all(&folder).expect("the folder of tests can be written");
    folder
}

fn synthesized(combination: &Combination) -> Assembly {
    let (app, _) = combination.app();
    app.synth()
        .unwrap_or_else(|problems| panic!("{combination:?}\n{problems}"))
}

#[test]
fn the_combinations_have_all_pairs() {
    let combinations = combinations();
    let found: BTreeSet<_> = combinations
        .iter()
        .flat_map(|combination| pairs_of(&combination.0))
        .collect();
    assert_eq!(found, all());
    assert!(found.len() > 1500, "{}", found.len());
    assert!(
        (20..60).contains(&combinations.len()),
        "{}",
        combinations.len()
    );
}

#[test]
fn no_combination_has_problems() {
    let mut told = Vec::new();
    for combination in combinations() {
        if let Err(problems) = combination.app().0.synth() {
            told.push(format!("{combination:?}\n{problems}"));
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn each_combination_gives_the_same_templates_each_time() {
    for combination in combinations() {
        let texts = || -> Vec<String> {
            let assembly = synthesized(&combination);
            let stacks = assembly.stacks();
            stacks
                .map(|stack| assembly.template(stack.name()).yaml().to_owned())
                .collect()
        };
        assert_eq!(texts(), texts(), "{combination:?}");
    }
}

#[test]
fn cfn_lint_finds_nothing_in_any_combination() {
    let folder = scratch("linted");
    let mut templates: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for (number, combination) in combinations().iter().enumerate() {
        let assembly = synthesized(combination);
        for stack in assembly.stacks() {
            let file = folder.join(format!("{number}-{}.yaml", stack.name()));
            fs::write(&file, assembly.template(stack.name()).yaml()).expect("it can be written");
            let region = stack.region().to_string();
            templates.entry(region).or_default().push(file);
        }
    }
    for (region, templates) in templates {
        let paths: Vec<&Path> = templates.iter().map(PathBuf::as_path).collect();
        let findings = cfn_lint(&region, &paths).unwrap();
        let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert!(told.is_empty(), "{}", told.join("\n"));
    }
}

#[test]
fn the_functions_of_each_combination_start_with_what_they_are_told() {
    let folder = scratch("started");
    for (number, combination) in combinations().iter().enumerate() {
        let assembly = synthesized(combination);
        let functions = started(&assembly, &folder.join(number.to_string()));
        let is_bearer = combination.value("mode").starts_with("bearer");
        let expected = match (combination.value("mode"), combination.value("paths")) {
            ("cookies", "in-place") => 3,
            ("cookies", _) => 4,
            _ => 1,
        };
        assert_eq!(functions.len(), expected, "{combination:?}");
        let region = combination.region();
        let (pool, client, secret) = match combination.value("users") {
            "public" => (format!("{region}_AbCdEfGhI"), CLIENT, None),
            "confidential" => (format!("{region}_AbCdEfGhI"), CLIENT, Some("a-secret")),
            "existing" => ("eu-west-1_AbCdEfGhI".to_owned(), EXISTING_CLIENT, None),
            _ => (
                "eu-west-1_AbCdEfGhI".to_owned(),
                EXISTING_CLIENT,
                Some("a-secret"),
            ),
        };
        let home = pool.split('_').next().unwrap_or_default();
        let issuer = format!("https://cognito-idp.{home}.amazonaws.com/{pool}");
        let host = match (combination.value("pages"), combination.value("users")) {
            ("own" | "zone", _) | (_, "existing" | "existing-secret") => {
                "auth.example.com".to_owned()
            }
            (_, "looked-up") => LOOKED_UP.to_owned(),
            ("prefix", _) => format!("docs-7f3a.auth.{region}.amazoncognito.com"),
            _ => format!("docsauth-1a2b3c4d.auth.{region}.amazoncognito.com"),
        };
        for (id, settings) in functions {
            assert_eq!(settings.issuers, [issuer.as_str()], "{id} {combination:?}");
            assert_eq!(settings.client_id, client, "{id} {combination:?}");
            let forwards = combination.value("told-headers") == "tokens";
            assert_eq!(settings.forward_tokens, forwards, "{id} {combination:?}");
            if is_bearer {
                continue;
            }
            let told = settings.client_secret.as_ref().map(ClientSecret::reveal);
            assert_eq!(told, secret, "{id} {combination:?}");
            let site = match combination.value("domain") {
                "none" => DISTRIBUTION,
                _ => "docs.example.com",
            };
            assert_eq!(settings.site_hosts[0], site, "{id} {combination:?}");
            assert_eq!(
                settings.authorize_url,
                format!("https://{host}/oauth2/authorize"),
                "{id} {combination:?}"
            );
        }
    }
}
