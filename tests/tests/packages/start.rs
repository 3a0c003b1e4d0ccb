//! Functions whose configuration is missing or malformed do not start, and say why.

use std::fs;
use std::path::PathBuf;

use palisade_edge_configuration::Configuration;
use palisade_tests::edge_site::Site;
use palisade_tests::runtime::{Host, Instance, Options, Runtime};

use crate::events::{origin, visit};
use crate::support::{
    Checked, GUARDS, HANDLER, answer, configuration, packages, site, stand_in, start,
};

/// What a function says that does not start.
fn complaint(
    package: PathBuf,
    runtime: Runtime,
    handler: &str,
) -> Result<String, Box<dyn std::error::Error>> {
    let options = Options::new().host(Host::Loopback);
    let instance = Instance::start(package, runtime, handler, options)?;
    let outcome = instance.invoke(&visit("/", ""))?;
    assert_eq!(outcome.error(), Some("Runtime.ExitError"), "{outcome:?}");
    // All that is written before the end is there once nothing runs any more.
    Ok(instance.stop().join("\n"))
}

/// A package with a configuration that may be any text.
fn package_with(
    site: &Site,
    name: &str,
    test: &str,
    configuration: Option<&str>,
) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let zip = fs::File::open(site.package(name)?)?;
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("packages")
        .join(test);
    drop(fs::remove_dir_all(&folder));
    zip::ZipArchive::new(zip)?.extract(&folder)?;
    let file = folder.join("configuration.json");
    match configuration {
        Some(content) => fs::write(file, content)?,
        None => fs::remove_file(file)?,
    }
    Ok(folder)
}

#[test]
fn a_package_without_configuration_says_who_writes_it() -> Checked {
    let site = site("without", configuration(&stand_in()?))?;
    for name in GUARDS {
        let bare = packages()?.join(format!("{name}.zip"));
        for runtime in Runtime::MANAGED {
            let said = complaint(bare.clone(), runtime, HANDLER)?;
            for part in ["configuration.json", "`EdgeFunction::config`"] {
                assert!(said.contains(part), "{name} {runtime:?}: {said}");
            }
        }
    }
    // The one that must know nothing starts without.
    let options = Options::new().host(Host::Loopback);
    let instance = start(&site, "index-path", Runtime::Python, options)?;
    answer(&instance.invoke(&origin("/"))?);
    Ok(())
}

#[test]
fn a_file_that_is_no_configuration_is_told_with_its_place() -> Checked {
    let site = site("malformed", configuration(&stand_in()?))?;
    let cases = [
        ("no JSON", "{", "line 1 column 1"),
        ("a name that is none", "{\"userPool\": \"a\"}", "`userPool`"),
        ("a word for a number", "{\"leewaySeconds\": \"ten\"}", "ten"),
    ];
    for (case, text, expected) in cases {
        let package = package_with(&site, "authorize", "malformed-one", Some(text))?;
        let said = complaint(package, Runtime::Python, HANDLER)?;
        for part in ["configuration.json", expected] {
            assert!(said.contains(part), "{case}: {said}");
        }
    }
    let package = package_with(&site, "authorize", "malformed-one", None)?;
    let said = complaint(package, Runtime::Python, HANDLER)?;
    assert!(said.contains("configuration.json"), "{said}");
    Ok(())
}

#[test]
fn a_value_that_is_missing_or_malformed_is_named_with_where_it_comes_from() -> Checked {
    let whole = configuration(&stand_in()?);
    let without_handler = Configuration {
        handler: Vec::new(),
        ..whole.clone()
    };
    let cases = [
        (
            "nothing is told",
            without_handler.clone(),
            "index.handler",
            &[
                "`userPoolId` is missing",
                "`clientId` is missing",
                "`signInDomain` is missing",
            ][..],
        ),
        (
            "a part of the handler is missing",
            whole.clone(),
            "index.eu-north-1_AbCdEfGhI:3n4b5urk1ft4fl3mg5e62d9ado",
            &[
                "`handler`",
                "<user-pool-id>:<client-id>:<domain-prefix>",
                "`Handler`",
            ],
        ),
        (
            "a part of the handler is malformed",
            whole.clone(),
            "index.eu-north-1:3n4b5urk1ft4fl3mg5e62d9ado:docs-sign-in",
            &["`userPoolId`", "`eu-north-1`", "part 1 (`user-pool-id`)"],
        ),
        (
            "no host of the site",
            Configuration {
                site_hosts: Vec::new(),
                ..whole.clone()
            },
            HANDLER,
            &["`siteHosts` is missing", "configuration.json"],
        ),
        (
            "an endpoint that anyone could listen to",
            Configuration {
                endpoints: palisade_edge_configuration::Endpoints {
                    token: Some("http://tokens.example.com/".to_owned()),
                    ..whole.endpoints.clone()
                },
                ..whole.clone()
            },
            HANDLER,
            &["`endpoints.token`", "http://tokens.example.com/", "https"],
        ),
    ];
    for (case, configuration, handler, expected) in cases {
        let site = site("values", configuration)?;
        for name in ["authorize", "sign-in"] {
            let said = complaint(site.package(name)?, Runtime::Python, handler)?;
            for part in expected {
                assert!(said.contains(part), "{case} {name}: {said}");
            }
        }
    }
    Ok(())
}
