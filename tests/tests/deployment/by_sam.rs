//! All stacks of `multi-region`, by `sam deploy`.

use super::site::{
    Checked, Release, STACKS, account, changes, functions_of_distribution, invoke, release, stack,
    states, values,
};
use palisade_tests::ministack::Ministack;
use serde_json::json;

/// What `sam` says where a stack is as its template wants it; its exit code is 1 then.
const NO_CHANGES: &str = "No changes to deploy";

fn deploy_as_printed(account: &Ministack, release: &Release) -> Checked {
    assert_eq!(release.commands.len(), STACKS.len());
    for command in &release.commands {
        let said = account.shell(&release.folder, command)?;
        assert!(
            said.is_success() || said.stderr.contains(NO_CHANGES),
            "{said}"
        );
    }
    Ok(())
}

#[test]
fn wired_by_parameters_the_printed_commands_deploy_and_update_the_site() -> Checked {
    let account = account()?;
    let first = release(&account, "first", "parameters", &[])?;
    deploy_as_printed(&account, &first)?;
    values_arrived(&account)?;
    let versions = functions_of_distribution(&account)?;
    every_version_answers(&account, &versions)?;
    a_second_deployment_changes_nothing(&account, &first)?;

    let second = release(&account, "second", "parameters", &[("authorize", "second")])?;
    change_sets_name_what_changed(&account, &second)?;
    deploy_as_printed(&account, &second)?;
    let now = functions_of_distribution(&account)?;
    assert_eq!(now[1..], versions[1..], "the other functions are the same");
    assert_ne!(now[0], versions[0]);
    assert_eq!(invoke(&account, &now[0])?["release"], "second");
    assert_eq!(
        invoke(&account, &versions[0])?["release"],
        "first",
        "CloudFront may still run it"
    );
    Ok(())
}

/// From the user pool to the functions, and from them and the certificate to the distribution, over two regions.
fn values_arrived(account: &Ministack) -> Checked {
    let [pool, edge, site] = STACKS.map(|(_, _, name)| stack(account, name));
    let (pool, edge, site) = (pool?, edge?, site?);
    for stack in [&pool, &edge, &site] {
        assert_eq!(stack["StackStatus"], "CREATE_COMPLETE", "{stack}");
    }
    let (outputs, parameters) = (values(&pool, "Output"), values(&edge, "Parameter"));
    let secret = outputs["UserPoolSecretRef"].as_str().unwrap_or_default();
    assert!(
        secret.starts_with("arn:aws:secretsmanager:eu-north-1:"),
        "{secret}"
    );
    assert_eq!(parameters["SecretArn"], secret);
    let (outputs, parameters) = (values(&edge, "Output"), values(&site, "Parameter"));
    assert_eq!(
        parameters["SSLCertificateArn"],
        outputs["SSLCertificateARN"]
    );
    for function in ["Authorize", "IndexPath", "SignIn", "Refresh", "SignOut"] {
        let arn = parameters[format!("{function}FunctionArn")]
            .as_str()
            .unwrap_or_default();
        assert!(
            arn.starts_with("arn:aws:lambda:us-east-1:") && arn.ends_with(":1"),
            "{arn}"
        );
        let outputs = outputs.as_object().into_iter().flatten();
        assert!(
            outputs.map(|output| output.1).any(|output| output == arn),
            "{arn}"
        );
    }
    Ok(())
}

/// The distribution names the versions, and each is the function of its place.
fn every_version_answers(account: &Ministack, versions: &[String]) -> Checked {
    let places = ["authorize", "index-path", "sign-in", "refresh", "sign-out"];
    assert_eq!(versions.len(), places.len(), "{versions:?}");
    for (arn, function) in versions.iter().zip(places) {
        let handler = match function {
            "index-path" => "handler",
            _ => "eu-north-1:prod:serverlessAuth",
        };
        let expected = json!({
            "function": function, "release": "first", "handler": handler, "event": { "a": 1 },
        });
        assert_eq!(invoke(account, arn)?, expected);
    }
    Ok(())
}

/// Now word for word as with the hand-written templates: what is wired keeps its value.
fn a_second_deployment_changes_nothing(account: &Ministack, release: &Release) -> Checked {
    let before = states(account)?;
    for said in release.deploy_word_for_word(account)? {
        assert!(said.stderr.contains(NO_CHANGES), "{said}");
    }
    assert_eq!(states(account)?, before);
    Ok(())
}

/// A stack after the other, as the later ones depend on what the earlier ones give.
fn change_sets_name_what_changed(account: &Ministack, release: &Release) -> Checked {
    let ask = |command: &str| {
        let command = command.replacen("sam deploy", "sam deploy --no-execute-changeset", 1);
        account.shell(&release.folder, &command)
    };
    let [_, edge, site] = STACKS.map(|(_, _, name)| name);
    let same = ask(&release.commands[0])?;
    assert!(same.stderr.contains(NO_CHANGES), "{same}");

    ask(&release.commands[1])?.success()?;
    let names = changes(account, edge)?;
    let expected = [
        ["Add", "AuthorizeFunctionVersion"],
        ["Modify", "AuthorizeFunction"],
        ["Remove", "AuthorizeFunctionVersion"],
    ];
    assert_eq!(names.len(), expected.len(), "{names:?}");
    for (name, expected) in names.iter().zip(expected) {
        assert!(
            name[0] == expected[0] && name[1].starts_with(expected[1]),
            "{names:?}"
        );
    }
    account
        .shell(&release.folder, &release.commands[1])?
        .success()?;

    // The bucket's policy and the records name the distribution, so CloudFormation looks at them again.
    ask(&release.commands[2])?.success()?;
    let expected = [
        "CloudFrontDistribution",
        "ContentBucketPolicy",
        "Route53Record",
        "Route53RecordAaaa",
    ];
    assert_eq!(
        changes(account, site)?,
        expected.map(|id| ["Modify".to_owned(), id.to_owned()])
    );
    Ok(())
}

#[test]
fn wired_by_stack_outputs_the_commands_of_the_original_work_word_for_word() -> Checked {
    let account = account()?;
    let first = release(&account, "first", "stack-output", &[])?;
    for said in first.deploy_word_for_word(&account)? {
        said.success()?;
    }
    let pool = values(&stack(&account, STACKS[0].2)?, "Output");
    let handler = [
        &pool["CognitoUserPoolID"],
        &pool["CognitoAppClientID"],
        &json!("docs-example-com"),
    ]
    .map(|value| value.as_str().unwrap_or_default())
    .join(":");
    let versions = functions_of_distribution(&account)?;
    assert_eq!(versions.len(), 5, "{versions:?}");
    assert_eq!(
        invoke(&account, &versions[0])?["handler"],
        handler,
        "of the other region's stack"
    );
    let before = states(&account)?;
    for said in first.deploy_word_for_word(&account)? {
        assert!(said.stderr.contains(NO_CHANGES), "{said}");
    }
    assert_eq!(states(&account)?, before);

    let second = release(
        &account,
        "second",
        "stack-output",
        &[("authorize", "second")],
    )?;
    for said in second.deploy_word_for_word(&account)? {
        assert!(
            said.is_success() || said.stderr.contains(NO_CHANGES),
            "{said}"
        );
    }
    let now = functions_of_distribution(&account)?;
    assert_eq!(now[1..], versions[1..], "the other functions are the same");
    assert_eq!(
        invoke(&account, &now[0])?["release"],
        "second",
        "the site follows"
    );
    Ok(())
}
