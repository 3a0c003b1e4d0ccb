use std::ops::RangeInclusive;
use std::time::Duration;

use palisade::cognito::{
    AccountRecovery, Contact, CustomAttribute, CustomSenders, Factor, InvitationMessage, Mfa,
    Passkeys, PasswordPolicy, RememberDevices, SesSender, SmsSender, StandardAttribute,
    ThreatProtection, TokenVersion, UserPool, UserPoolTier, VerificationMessage,
};
use palisade::wafv2::WebAcl;
use palisade::{App, Assembly, Handle, Problems, Region, RemovalPolicy, Stack};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

const FUNCTION: &str = "arn:aws:lambda:us-east-1:111122223333:function:people";
const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const ACL: &str = "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/people/1234abcd";

fn of(pool: UserPool) -> Result<(Assembly, Handle<UserPool>), Problems> {
    let mut app = App::new();
    let pool = app.stack("People", Region::EuNorth1).add("Pool", pool);
    Ok((app.synth()?, pool))
}

fn told(pool: UserPool) -> String {
    of(pool).map_or_else(|problems| problems.to_string(), |_| String::new())
}

#[test]
fn a_bare_user_pool() -> Result<(), Mismatch> {
    sample::template("cognito/user-pool-bare", |stack| {
        stack.add("People", UserPool::new());
    })
}

#[test]
fn a_full_user_pool() -> Result<(), Mismatch> {
    sample::template("cognito/user-pool-full", |stack| {
        stack.add("People", everything());
        stack.add("Colleagues", the_other_way());
    })
}

fn everything() -> UserPool {
    let triggers = |pool: UserPool| {
        pool.pre_sign_up(FUNCTION)
            .post_confirmation(FUNCTION)
            .pre_authentication(FUNCTION)
            .post_authentication(FUNCTION)
            .pre_token_generation(TokenVersion::V3, FUNCTION)
            .custom_message(FUNCTION)
            .user_migration(FUNCTION)
            .inbound_federation(FUNCTION)
            .define_auth_challenge(FUNCTION)
            .create_auth_challenge(FUNCTION)
            .verify_auth_challenge_response(FUNCTION)
            .custom_senders(CustomSenders::new(KEY).email(FUNCTION).sms(FUNCTION))
    };
    let pool = UserPool::new()
        .name("people")
        .self_sign_up()
        .sign_in_with_username()
        .sign_in_with_email()
        .sign_in_with_phone()
        .sign_in_with_preferred_username()
        .case_sensitive()
        .auto_verify([Contact::Email, Contact::Phone])
        .keep_until_verified([Contact::Email])
        .required_attributes([StandardAttribute::Email, StandardAttribute::Name])
        .immutable_attributes([StandardAttribute::Birthdate, StandardAttribute::Name])
        .custom_attribute("department", CustomAttribute::text_of(2..=40).mutable())
        .custom_attribute("note", CustomAttribute::text())
        .custom_attribute("clearance", CustomAttribute::number_within(-5..=5))
        .custom_attribute("badge", CustomAttribute::number())
        .custom_attribute("contractor", CustomAttribute::boolean())
        .custom_attribute("hired", CustomAttribute::date_time())
        .passwords(
            PasswordPolicy::new()
                .min_length(16)
                .history(10)
                .temporary_for(Duration::from_hours(48))
                .without_lowercase()
                .without_uppercase()
                .without_digits()
                .without_symbols(),
        )
        .mfa(Mfa::required([Factor::Totp, Factor::Sms, Factor::Email]))
        .mfa_sms("Your code is {####}")
        .mfa_email("Your code", "Your code is {####}")
        .passkeys(Passkeys::new("auth.example.com"))
        .ses(
            SesSender::new("no-reply@example.com")
                .name("Docs")
                .verified_domain("example.com")
                .region(Region::UsEast1)
                .configuration_set("people"),
        )
        .reply_to("help@example.com")
        .sms(SmsSender::new().region(Region::UsEast1))
        .invitation(
            InvitationMessage::new()
                .subject("Welcome")
                .text("Sign in as {username} with {####}")
                .sms("{username}, your password is {####}"),
        )
        .verification(
            VerificationMessage::code()
                .subject("Your code")
                .text("Your code is {####}")
                .sms("Your code is {####}"),
        )
        .account_recovery(AccountRecovery::EmailThenPhone)
        .remember_devices(RememberDevices::OnRequest)
        .tier(UserPoolTier::Plus)
        .threat_protection(ThreatProtection::Enforced)
        .custom_threat_protection(ThreatProtection::Audit)
        .web_acl(ACL)
        .without_deletion_protection()
        .removal(RemovalPolicy::Delete)
        .level1(|pool| pool.user_pool_tags([("owner", "docs")]));
    triggers(pool)
}

/// What excludes something of the pool above.
fn the_other_way() -> UserPool {
    UserPool::new()
        .self_sign_up()
        .invite_only()
        .sign_in_with_phone()
        .mfa(Mfa::optional([Factor::Totp]))
        .codes_by_email()
        .codes_by_sms()
        .passkeys(Passkeys::new("auth.example.com").without_user_verification())
        .ses(SesSender::new("no-reply@example.com"))
        .sms(SmsSender::new().role("arn:aws:iam::111122223333:role/texts", "people"))
        .verification(
            VerificationMessage::link()
                .subject("Your address")
                .text("{##Confirm it##}"),
        )
        .invitation(InvitationMessage::new().text("You are {username}"))
        .pre_token_generation(TokenVersion::V1, FUNCTION)
        .pre_token_generation(TokenVersion::V2, FUNCTION)
        .remember_devices(RememberDevices::AlwaysAsFactor)
        .tier(UserPoolTier::Plus)
        .threat_protection(ThreatProtection::Off)
        .custom_threat_protection(ThreatProtection::Enforced)
}

#[test]
fn a_wrong_user_pool() -> Result<(), Mismatch> {
    sample::problems("cognito/user-pool-wrong", |stack| {
        wrong_sign_in(stack);
        wrong_attributes(stack);
        wrong_passwords(stack);
        wrong_factors(stack);
        wrong_messages(stack);
        wrong_plans(stack);
        wrong_companions(stack);
    })
}

fn wrong_sign_in(stack: &mut Stack) {
    let alias = UserPool::new().sign_in_with_preferred_username();
    stack.add("AliasOfNothing", alias);
    let kept = UserPool::new().keep_until_verified([Contact::Phone]);
    stack.add("NeverVerified", kept);
    stack.add("NoTexts", UserPool::new().sign_in_with_phone());
    let unconfirmed = UserPool::new().self_sign_up().auto_verify([]);
    stack.add("NeverConfirmed", unconfirmed);
}

fn wrong_attributes(stack: &mut Stack) {
    let pool = UserPool::new()
        .custom_attribute("a_name_longer_than_twenty", CustomAttribute::text())
        .custom_attribute("custom:team", CustomAttribute::text())
        .custom_attribute("email", CustomAttribute::text())
        .custom_attribute("floor", CustomAttribute::number())
        .custom_attribute("floor", CustomAttribute::text())
        .custom_attribute(
            "none",
            CustomAttribute::number_within(RangeInclusive::new(5, -5)),
        );
    stack.add("Attributes", pool);
}

fn wrong_passwords(stack: &mut Stack) {
    let passwords = |policy: PasswordPolicy| UserPool::new().passwords(policy);
    stack.add("Short", passwords(PasswordPolicy::new().min_length(7)));
    stack.add("TooShort", passwords(PasswordPolicy::new().min_length(5)));
    stack.add("TooLong", passwords(PasswordPolicy::new().min_length(100)));
    stack.add("Remembered", passwords(PasswordPolicy::new().history(25)));
    for (id, hours) in [("Hours", 12), ("Never", 0), ("Month", 30 * 24)] {
        let policy = PasswordPolicy::new().temporary_for(Duration::from_hours(hours));
        stack.add(id, passwords(policy));
    }
}

fn wrong_factors(stack: &mut Stack) {
    stack.add("NoFactor", UserPool::new().mfa(Mfa::required([])));
    let email = Mfa::required([Factor::Email]);
    stack.add("OneMailbox", UserPool::new().mfa(email));
    let sms = UserPool::new()
        .sign_in_with_phone()
        .mfa(Mfa::required([Factor::Sms]));
    stack.add("OnePhone", sms.sms(SmsSender::new()));
    stack.add("Codes", UserPool::new().codes_by_email().codes_by_sms());
    let passkeys = Passkeys::new("auth.example.com").as_one_factor();
    stack.add("OneFactor", UserPool::new().passkeys(passkeys));
    let passkeys = Passkeys::new("https://auth.example.com");
    stack.add("Address", UserPool::new().passkeys(passkeys));
}

fn wrong_messages(stack: &mut Stack) {
    let invitation = InvitationMessage::new().text("Welcome").sms("{username}");
    stack.add("Invitation", UserPool::new().invitation(invitation));
    let code = VerificationMessage::code().text("no code").sms("no code");
    stack.add("Code", UserPool::new().verification(code));
    let link = VerificationMessage::link().text("{####}");
    stack.add("Link", UserPool::new().verification(link));
    let factor = UserPool::new()
        .mfa(Mfa::Off)
        .mfa_sms("no code")
        .mfa_email("Your code", "no code");
    stack.add("Factor", factor);
}

fn wrong_plans(stack: &mut Stack) {
    let lite = UserPool::new()
        .tier(UserPoolTier::Lite)
        .mfa(Mfa::optional([Factor::Totp, Factor::Email]))
        .ses(SesSender::new("no-reply@example.com"))
        .passkeys(Passkeys::new("auth.example.com"))
        .codes_by_email()
        .passwords(PasswordPolicy::new().history(5))
        .pre_token_generation(TokenVersion::V2, FUNCTION)
        .threat_protection(ThreatProtection::Enforced);
    stack.add("Lite", lite);
    let audit = UserPool::new().custom_threat_protection(ThreatProtection::Audit);
    stack.add("Essentials", audit);
}

fn wrong_companions(stack: &mut Stack) {
    let global = "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/1234abcd";
    stack.add("GlobalAcl", UserPool::new().web_acl(global));
    let elsewhere = ACL.replace("us-east-1", "eu-north-1");
    stack.add("FarAcl", UserPool::new().web_acl(elsewhere));
    let elsewhere = FUNCTION.replace("us-east-1", "eu-north-1");
    let far = UserPool::new().post_confirmation(elsewhere.as_str());
    stack.add("FarFunction", far);
    let senders = CustomSenders::new(KEY.replace("us-east-1", "eu-north-1"));
    let far = UserPool::new().custom_senders(senders.email(FUNCTION));
    stack.add("FarKey", far);
    stack.add("Name", UserPool::new().name("people/docs"));
    let senders = CustomSenders::new(KEY);
    stack.add("NoSender", UserPool::new().custom_senders(senders));
    stack.add("NoArn", UserPool::new().pre_sign_up("people"));
    stack.add("NoMail", UserPool::new().reply_to("help"));
}

#[test]
fn a_bare_pool_passes_the_controls_that_cost_nothing() -> Result<(), Problems> {
    let (assembly, pool) = of(UserPool::new())?;
    let pool = assembly.resource(pool);
    // Cognito.3: eight characters and four classes, a temporary one for a week.
    let passwords = pool.property("/Policies/PasswordPolicy");
    assert!(passwords["MinimumLength"].as_i64() >= Some(8));
    assert!(passwords["TemporaryPasswordValidityDays"].as_i64() <= Some(7));
    for class in ["Lowercase", "Uppercase", "Numbers", "Symbols"] {
        assert_eq!(passwords[format!("Require{class}")], true, "{class}");
    }
    // Cognito.5 and Cognito.6.
    assert_eq!(pool.property("/MfaConfiguration"), "ON");
    assert_eq!(pool.property("/EnabledMfas"), json!(["SOFTWARE_TOKEN_MFA"]));
    assert_eq!(pool.property("/DeletionProtection"), "ACTIVE");
    Ok(())
}

#[test]
fn a_bare_pool_lets_no_one_in_by_the_back_door() -> Result<(), Problems> {
    let (assembly, pool) = of(UserPool::new())?;
    let pool = assembly.resource(pool);
    let invited = pool.property("/AdminCreateUserConfig/AllowAdminCreateUserOnly");
    assert_eq!(invited, true);
    let recovery = pool.property("/AccountRecoverySetting/RecoveryMechanisms");
    assert_eq!(recovery, json!([{"Name": "verified_email", "Priority": 1}]));
    assert_eq!(pool.property("/UsernameConfiguration/CaseSensitive"), false);
    let kept = "/UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate";
    assert_eq!(pool.property(kept), json!(["email"]));
    assert!(pool.property("/SmsConfiguration").is_null());
    assert_eq!(pool.property("/UserPoolTier"), "ESSENTIALS");
    Ok(())
}

#[test]
fn the_highest_plan_protects_unless_told_otherwise() -> Result<(), Problems> {
    let (assembly, pool) = of(UserPool::new().tier(UserPoolTier::Plus))?;
    let protection = assembly.resource(pool).property("/UserPoolAddOns");
    // Cognito.1 and Cognito.4.
    assert_eq!(protection["AdvancedSecurityMode"], "ENFORCED");
    let custom = &protection["AdvancedSecurityAdditionalFlows"]["CustomAuthMode"];
    assert_eq!(*custom, "ENFORCED");

    let off = UserPool::new()
        .tier(UserPoolTier::Plus)
        .threat_protection(ThreatProtection::Off)
        .custom_threat_protection(ThreatProtection::Off);
    let (assembly, pool) = of(off)?;
    assert!(
        assembly
            .resource(pool)
            .property("/UserPoolAddOns")
            .is_null()
    );
    Ok(())
}

#[test]
fn no_factor_is_named_where_they_are_off() -> Result<(), Problems> {
    let (assembly, pool) = of(UserPool::new().mfa(Mfa::Off))?;
    let pool = assembly.resource(pool);
    assert_eq!(pool.property("/MfaConfiguration"), "OFF");
    assert!(pool.property("/EnabledMfas").is_null());
    Ok(())
}

#[test]
fn passkeys_count_as_both_factors_unless_said_otherwise() -> Result<(), Problems> {
    let (assembly, pool) = of(UserPool::new().passkeys(Passkeys::new("auth.example.com")))?;
    let pool = assembly.resource(pool);
    let factors = pool.property("/Policies/SignInPolicy/AllowedFirstAuthFactors");
    assert_eq!(factors, json!(["PASSWORD", "WEB_AUTHN"]));
    assert_eq!(pool.property("/WebAuthnUserVerification"), "required");
    assert_eq!(
        pool.property("/WebAuthnFactorConfiguration"),
        "MULTI_FACTOR_WITH_USER_VERIFICATION"
    );
    Ok(())
}

#[test]
fn who_signs_in_by_phone_alone_gets_back_in_by_phone() -> Result<(), Problems> {
    let pool = UserPool::new().sign_in_with_phone().sms(SmsSender::new());
    let (assembly, pool) = of(pool)?;
    let pool = assembly.resource(pool);
    assert_eq!(
        pool.property("/UsernameAttributes"),
        json!(["phone_number"])
    );
    assert_eq!(
        pool.property("/AutoVerifiedAttributes"),
        json!(["phone_number"])
    );
    let recovery = pool.property("/AccountRecoverySetting/RecoveryMechanisms/0/Name");
    assert_eq!(recovery, "verified_phone_number");
    Ok(())
}

#[test]
fn only_the_pool_may_call_its_functions() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("People", Region::UsEast1);
    let pool = stack.add("Pool", UserPool::new().pre_sign_up(FUNCTION));
    let assembly = app.synth()?;
    let id = assembly.resource(pool).logical_id();
    let permissions: Vec<_> = assembly
        .resources::<palisade::cfn::lambda::Permission>()
        .collect();
    assert_eq!(permissions.len(), 1);
    let permission = permissions[0];
    assert_eq!(
        permission.property("/Principal"),
        "cognito-idp.amazonaws.com"
    );
    assert_eq!(permission.property("/FunctionName"), FUNCTION);
    let source = permission.property("/SourceArn");
    assert_eq!(source, json!({"Fn::GetAtt": [id, "Arn"]}));
    Ok(())
}

#[test]
fn the_role_for_text_messages_is_for_this_pool_alone() -> Result<(), Problems> {
    let (assembly, pool) = of(UserPool::new().sms(SmsSender::new()))?;
    let roles: Vec<_> = assembly.resources::<palisade::cfn::iam::Role>().collect();
    let trust = roles[0].property("/AssumeRolePolicyDocument/Statement/0");
    let asked = &trust["Condition"]["StringEquals"];
    assert_eq!(trust["Principal"]["Service"], "cognito-idp.amazonaws.com");
    let account = json!([{"Ref": "AWS::AccountId"}]);
    assert_eq!(asked["aws:SourceAccount"], account);
    assert!(roles[0].property("/Policies").is_null());
    let given = assembly
        .resource(pool)
        .property("/SmsConfiguration/ExternalId");
    assert_eq!(asked["sts:ExternalId"][0], given);
    assert!(!given.is_null());
    Ok(())
}

#[test]
fn no_way_of_signing_in_excludes_another() {
    let ways: [fn(UserPool) -> UserPool; 4] = [
        UserPool::sign_in_with_email,
        UserPool::sign_in_with_phone,
        UserPool::sign_in_with_username,
        UserPool::sign_in_with_preferred_username,
    ];
    for chosen in 0..16_usize {
        let is_chosen = |way: usize| chosen >> way & 1 == 1;
        let add = |pool, way: usize| {
            if is_chosen(way) {
                ways[way](pool)
            } else {
                pool
            }
        };
        let pool = (0..4).fold(UserPool::new().sms(SmsSender::new()), add);
        let alone = is_chosen(3) && !is_chosen(2);
        let told = of(pool);
        assert_eq!(told.is_err(), alone, "{chosen:04b}");
        if let Ok((assembly, pool)) = told {
            let pool = assembly.resource(pool);
            let aliases = pool.property("/AliasAttributes");
            let names = pool.property("/UsernameAttributes");
            // Cognito refuses both, and a list of nothing.
            assert!(aliases.is_null() || names.is_null(), "{chosen:04b}");
            assert_eq!(names.is_null(), is_chosen(2), "{chosen:04b}");
            assert_ne!(aliases, json!([]), "{chosen:04b}");
            assert_ne!(names, json!([]), "{chosen:04b}");
        }
    }
}

#[test]
fn what_cognito_refuses_beside_a_required_factor_is_told_and_nothing_else() {
    let factors = || [Factor::Totp];
    let passkeys = || Passkeys::new("auth.example.com");
    for mfa in [Mfa::Off, Mfa::optional(factors()), Mfa::required(factors())] {
        let is_required = matches!(mfa, Mfa::Required(_));
        for (email, sms) in [(false, false), (true, false), (false, true), (true, true)] {
            for keys in [None, Some(passkeys()), Some(passkeys().as_one_factor())] {
                let is_single = keys == Some(passkeys().as_one_factor());
                let mut pool = UserPool::new().mfa(mfa.clone()).sms(SmsSender::new());
                if email {
                    pool = pool.codes_by_email();
                }
                if sms {
                    pool = pool.codes_by_sms();
                }
                if let Some(keys) = keys {
                    pool = pool.passkeys(keys);
                }
                let is_refused = is_required && (email || sms || is_single);
                let told = told(pool);
                assert_eq!(
                    told.is_empty(),
                    !is_refused,
                    "{mfa:?} {email} {sms}: {told}"
                );
            }
        }
    }
}

#[test]
fn a_web_acl_of_the_app_filters_the_pool() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("People", Region::EuNorth1);
    let acl = stack.add("Filter", WebAcl::new().regional());
    let pool = stack.add("Pool", UserPool::new().web_acl(acl.arn()));
    let assembly = app.synth()?;
    let id = assembly.resource(pool).logical_id();
    let associations: Vec<_> = assembly
        .resources::<palisade::cfn::wafv2::WebACLAssociation>()
        .map(|association| association.property("/ResourceArn"))
        .collect();
    assert_eq!(associations, [json!({"Fn::GetAtt": [id, "Arn"]})]);
    Ok(())
}

#[test]
fn a_second_factor_may_be_optional_beside_codes() {
    let pool = UserPool::new()
        .codes_by_email()
        .mfa(Mfa::optional([Factor::Totp]));
    assert_eq!(told(pool), "");
}

#[test]
fn late_texts_are_not_judged() {
    let late = || palisade::text!("see ", palisade::Pseudo::StackName);
    let pool = UserPool::new()
        .invitation(InvitationMessage::new().text(late()))
        .verification(VerificationMessage::link().text(late()));
    assert_eq!(told(pool), "");
}

#[test]
fn a_bare_pool_has_nothing_to_say() {
    assert_eq!(told(UserPool::new()), "");
}
