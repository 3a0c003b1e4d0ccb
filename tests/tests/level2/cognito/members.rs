//! Groups, and people in them.

use palisade::cognito::{
    Invitation, StandardAttribute, UserAttribute, UserPool, UserPoolGroup, UserPoolUser,
};
use palisade::iam::Role;
use palisade::{App, Problems, Pseudo, Region};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

#[test]
fn a_bare_group_and_person() -> Result<(), Mismatch> {
    sample::template("cognito/members-bare", |stack| {
        let people = stack.add("People", UserPool::new());
        stack.add("Editors", UserPoolGroup::new(people));
        stack.add("Ada", UserPoolUser::new(people, "ada@example.com"));
    })
}

#[test]
fn a_full_group_and_person() -> Result<(), Mismatch> {
    sample::template("cognito/members-full", |stack| {
        let people = stack.add("People", UserPool::new());
        let identity = Role::assumed_with_web_identity("cognito-identity.amazonaws.com")
            .trust_condition(
                "StringEquals",
                "cognito-identity.amazonaws.com:aud",
                ["eu-north-1:1234abcd-12ab-34cd-56ef-1234567890ab"],
            )
            .trust_condition(
                "ForAnyValue:StringLike",
                "cognito-identity.amazonaws.com:amr",
                ["authenticated"],
            );
        let role = stack.add("EditorsRole", identity);
        let editors = UserPoolGroup::new(people)
            .name("editors")
            .description("Those who write")
            .precedence(0)
            .role(role.arn())
            .level1(|group| group.description("Those who write and read"));
        let editors = stack.add("Editors", editors);
        let readers = stack.add("Readers", UserPoolGroup::new(people).name("readers"));
        let ada = UserPoolUser::new(people, "ada")
            .email("ada@example.com")
            .attribute(UserAttribute::EmailVerified, "true")
            .attribute(StandardAttribute::PhoneNumber, "+4612345678")
            .attribute(UserAttribute::custom("team"), "docs")
            .in_group(editors)
            .in_group(readers)
            .invitation(Invitation::EmailAndSms)
            .force_alias_creation()
            .client_metadata([("invited", "yes")])
            .validation("code", "4711")
            .level1(|user| user.force_alias_creation(false));
        stack.add("Ada", ada);
        let silent = UserPoolUser::new(people, "grace").invitation(Invitation::Suppressed);
        stack.add("Grace", silent);
        let late = UserPoolUser::new(people, Pseudo::StackName).invitation(Invitation::Sms);
        stack.add("Late", late);
    })
}

#[test]
fn a_wrong_group_and_person() -> Result<(), Mismatch> {
    sample::problems("cognito/members-wrong", |stack| {
        let people = stack.add("People", UserPool::new());
        stack.add("Nameless", UserPoolGroup::new(people).name(""));
        let editors = stack.add("Editors", UserPoolGroup::new(people));
        stack.add("Uninvited", UserPoolUser::new(people, "ada"));
        let unreachable =
            UserPoolUser::new(people, "ada@example.com").invitation(Invitation::EmailAndSms);
        stack.add("Unreachable", unreachable);
        let twice = UserPoolUser::new(people, "grace")
            .email("grace@example.com")
            .email("hopper@example.com")
            .in_group(editors)
            .in_group(editors);
        stack.add("Twice", twice);
        stack.add("Address", UserPoolUser::new(people, "kay").email("kay"));
    })
}

#[test]
fn people_are_invited_by_e_mail_and_not_by_text_message() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Sample", Region::EuNorth1);
    let people = stack.add("People", UserPool::new());
    let ada = stack.add("Ada", UserPoolUser::new(people, "ada@example.com"));
    let assembly = app.synth()?;
    let ada = assembly.resource(ada);
    assert_eq!(ada.property("/DesiredDeliveryMediums"), json!(["EMAIL"]));
    assert_eq!(
        ada.property("/UserAttributes"),
        json!([{ "Name": "email", "Value": "ada@example.com" }])
    );
    assert!(ada.property("/MessageAction").is_null());
    Ok(())
}

#[test]
fn a_membership_comes_after_the_person_and_the_group() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Sample", Region::EuNorth1);
    let people = stack.add("People", UserPool::new());
    let editors = stack.add("Editors", UserPoolGroup::new(people));
    let ada = UserPoolUser::new(people, "ada@example.com").in_group(editors);
    stack.add("Ada", ada);
    let assembly = app.synth()?;
    let memberships: Vec<_> = assembly
        .resources::<palisade::cfn::cognito::UserPoolUserToGroupAttachment>()
        .map(|one| (one.logical_id().to_owned(), one.property("")))
        .collect();
    let properties = json!({
        "UserPoolId": { "Ref": "People" },
        "Username": { "Ref": "Ada" },
        "GroupName": { "Ref": "Editors" },
    });
    assert_eq!(memberships, [("AdaInGroup1".to_owned(), properties)]);
    Ok(())
}
