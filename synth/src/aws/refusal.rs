//! Reads why the `aws` command failed.

use super::error::AwsError;

/// Codes that tell of a time that is over.
const EXPIRED: [&str; 4] = [
    "ExpiredToken",
    "ExpiredTokenException",
    "RequestExpired",
    "TokenRefreshRequired",
];
/// Codes of keys that AWS does not know, or whose signature is wrong.
const UNKNOWN: [&str; 7] = [
    "AuthFailure",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidSignatureException",
    "OptInRequired",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException",
];
/// Codes of what is not allowed.
const DENIED: [&str; 5] = [
    "AccessDenied",
    "AccessDeniedException",
    "Forbidden",
    "UnauthorizedOperation",
    "403",
];
/// Codes of too many calls.
const THROTTLED: [&str; 6] = [
    "RequestLimitExceeded",
    "RequestThrottled",
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
];

/// What the command said when it failed, as an error.
pub(super) fn read(said: &str, command: String, profile: Option<&str>) -> AwsError {
    let profile = profile.map(str::to_owned);
    match service_error(said) {
        Some((code, message)) => of_service(code, message.to_owned(), command, profile),
        None => of_program(said, command, profile),
    }
}

fn of_service(code: &str, message: String, command: String, profile: Option<String>) -> AwsError {
    if EXPIRED.contains(&code) {
        AwsError::Expired { message, profile }
    } else if UNKNOWN.contains(&code) {
        AwsError::Unknown { message, command }
    } else if DENIED.contains(&code) {
        AwsError::Denied {
            action: denied_action(&message).map(str::to_owned),
            message,
            command,
        }
    } else if THROTTLED.contains(&code) || message == "Rate exceeded" {
        AwsError::Throttled { command }
    } else {
        AwsError::Refused {
            code: Some(code.to_owned()),
            message,
            command,
        }
    }
}

/// What the program itself says before AWS was asked, or instead of an answer.
fn of_program(said: &str, command: String, profile: Option<String>) -> AwsError {
    let message = message_of_program(said);
    let says = |words: &str| message.contains(words);
    if says("Unable to locate credentials")
        || says("Partial credentials found")
        || (says("config profile") && says("could not be found"))
        || says("Error loading SSO Token")
    {
        AwsError::NoCredentials { message, profile }
    } else if says("has expired") || says("Token has expired") || says("refresh failed") {
        AwsError::Expired { message, profile }
    } else if says("You must specify a region") || says("Provided region_name") {
        AwsError::Region { message }
    } else if says("Could not connect to the endpoint URL")
        || says("Connection was closed")
        || says("Connect timeout on endpoint URL")
        || says("Read timeout on endpoint URL")
        || says("SSL validation failed")
    {
        AwsError::Unreachable { message }
    } else {
        AwsError::Refused {
            code: None,
            message,
            command,
        }
    }
}

/// The lines that say what is wrong, without those that say how the command is used.
fn message_of_program(said: &str) -> String {
    let is_usage = |line: &&str| {
        line.starts_with("usage: ")
            || line.starts_with("To see help text")
            || line.starts_with("  aws ")
    };
    let lines: Vec<&str> = said
        .lines()
        .filter(|line| !line.trim().is_empty() && !is_usage(line))
        .map(|line| {
            let line = line.trim();
            let line = line.strip_prefix("aws: ").unwrap_or(line);
            let line = line.strip_prefix("[ERROR]: ").unwrap_or(line);
            line.strip_prefix("error: ").unwrap_or(line)
        })
        .collect();
    if lines.is_empty() {
        return "it did not say why".to_owned();
    }
    lines.join(" ")
}

/// Code and message of `An error occurred (Code) when calling the Name operation: message`.
fn service_error(said: &str) -> Option<(&str, &str)> {
    let (_, rest) = said.split_once("An error occurred (")?;
    let (code, rest) = rest.split_once(')')?;
    let (_, rest) = rest.split_once("when calling the ")?;
    let (_, message) = rest.split_once(": ")?;
    Some((code.trim(), message.trim()))
}

/// The action of `User: .. is not authorized to perform: action on resource: ..`.
fn denied_action(message: &str) -> Option<&str> {
    let (_, rest) = message.split_once("not authorized to perform: ")?;
    let action = rest.split_whitespace().next()?;
    let action = action.trim_end_matches(['.', ',']);
    action.contains(':').then_some(action)
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::{AwsError, read};

    fn told(said: &str) -> AwsError {
        let command = "aws cloudformation describe-stacks --region eu-north-1".to_owned();
        read(said, command, Some("site"))
    }

    #[test]
    fn a_refusal_has_code_and_message() {
        let error = told(
            "\nAn error occurred (ValidationError) when calling the DescribeStacks operation: \
             Stack with id news does not exist\n",
        );
        assert!(error.has_code("ValidationError") && error.is_absence());
        assert_eq!(error.message(), "Stack with id news does not exist");
        let error = told(
            "aws: [ERROR]: An error occurred (ChangeSetNotFound) when calling the DescribeChangeSet operation: \
             ChangeSet [x] does not exist",
        );
        assert!(error.is_absence());
        let error = told(
            "An error occurred (ValidationError) when calling the CreateChangeSet operation: \
             Stack:arn is in ROLLBACK_COMPLETE state and can not be updated.",
        );
        assert!(!error.is_absence());
    }

    #[test]
    fn what_a_parameter_says_is_not_taken_for_a_code() {
        let error = told("Unknown options: (ValidationError), x");
        assert!(matches!(error, AwsError::Refused { code: None, .. }));
        assert!(!error.has_code("ValidationError"));
    }

    #[test]
    fn what_is_said_is_told_with_what_to_do() {
        let said = [
            "Unable to locate credentials. You can configure credentials by running \"aws configure\".",
            "The config profile (site) could not be found",
            "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY",
            "Error when retrieving token from sso: Token has expired and refresh failed",
            "An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: \
             The security token included in the request is expired",
            "An error occurred (InvalidClientTokenId) when calling the DescribeStacks operation: \
             The security token included in the request is invalid",
            "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: \
             The request signature we calculated does not match the signature you provided.",
            "Provided region_name 'eu north' doesn't match a supported format.",
            "Could not connect to the endpoint URL: \"https://cloudformation.eu-nord-1.amazonaws.com/\"",
            "An error occurred (AccessDenied) when calling the DescribeStacks operation: User: \
             arn:aws:iam::111122223333:user/writer is not authorized to perform: cloudformation:DescribeStacks on \
             resource: arn:aws:cloudformation:eu-north-1:111122223333:stack/news/* because no identity-based policy \
             allows the cloudformation:DescribeStacks action",
            "An error occurred (403) when calling the HeadObject operation: Forbidden",
            "An error occurred (Throttling) when calling the DescribeStackEvents operation (reached max retries: 4): \
             Rate exceeded",
            "An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: \
             Requires capabilities : [CAPABILITY_NAMED_IAM]",
            "usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\nTo see help text, you can run:\n\n\
             \x20 aws help\n  aws <command> help\n\naws: error: argument command: Invalid choice, valid choices are:\n",
            "",
        ];
        let told: Vec<String> = said
            .into_iter()
            .map(|said| {
                let error = told(said);
                let hint = error.hint();
                let hint = hint.map(|hint| format!("\n hint: {hint}"));
                format!("error: {error}{}\n", hint.unwrap_or_default())
            })
            .collect();
        assert_snapshot!(told.join("\n"));
    }

    #[test]
    fn what_may_work_a_moment_later_is_known() {
        let passing = |said| told(said).is_passing();
        assert!(passing(
            "An error occurred (ThrottlingException) when calling the X operation: Rate exceeded"
        ));
        assert!(passing(
            "An error occurred (InternalFailure) when calling the X operation: An internal error"
        ));
        assert!(passing(
            "Could not connect to the endpoint URL: \"https://x/\""
        ));
        assert!(!passing(
            "An error occurred (ValidationError) when calling the X operation: No"
        ));
    }
}
