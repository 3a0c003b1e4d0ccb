//! What to do about frequent failures, by what AWS says.

/// What AWS says, and what to do about it.
struct Cause {
    /// The beginning of the resource's type; empty is any.
    type_name: &'static str,
    /// All of these are in what AWS says, upper and lower case alike.
    says: &'static [&'static str],
    hint: &'static str,
}

const fn cause(
    type_name: &'static str,
    says: &'static [&'static str],
    hint: &'static str,
) -> Cause {
    Cause {
        type_name,
        says,
        hint,
    }
}

/// The first one that fits is told.
const CAUSES: &[Cause] = &[
    cause(
        "AWS::S3::Bucket",
        &["already exists"],
        "names of buckets are unique over all accounts: choose another one, or none, and CloudFormation makes one up; \
         a bucket that was retained by a stack of before is imported or deleted by hand",
    ),
    cause(
        "AWS::S3::Bucket",
        &["bucket name is not available"],
        "names of buckets are unique over all accounts: choose another one, or none, and CloudFormation makes one up",
    ),
    cause(
        "AWS::S3::Bucket",
        &["not empty"],
        "empty the bucket first, all versions of its objects included",
    ),
    cause(
        "AWS::CloudFront::Distribution",
        &["CNAMEs you provided are already associated"],
        "another distribution, perhaps of another account, has this domain: take it off there first, or move it by \
         `aws cloudfront associate-alias`; \
         https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/alternate-domain-names-move.html",
    ),
    cause(
        "AWS::CloudFront::Distribution",
        &["incorrectly configured DNS record that points to another"],
        "the domain's DNS record names another distribution: change or delete the record first",
    ),
    cause(
        "AWS::CloudFront::",
        &["account must be verified"],
        "new accounts are verified by AWS's support before they may use CloudFront: open a case with this message",
    ),
    cause(
        "AWS::CloudFront::Distribution",
        &["specified SSL certificate doesn't exist"],
        "the certificate must be in us-east-1, and issued: `aws acm list-certificates --region us-east-1` shows its state",
    ),
    cause(
        "AWS::CloudFront::Distribution",
        &["attach a trusted certificate"],
        "the certificate must cover every domain of the distribution",
    ),
    cause(
        "AWS::CloudFront::Distribution",
        &["edgelambda.amazonaws.com"],
        "the function's role must be one that `lambda.amazonaws.com` and `edgelambda.amazonaws.com` may assume",
    ),
    cause(
        "AWS::CertificateManager::Certificate",
        &["hosted zone"],
        "the hosted zone must be a public one of this account, and the one of the domain: \
         `aws route53 list-hosted-zones` lists them",
    ),
    cause(
        "AWS::CertificateManager::Certificate",
        &["CAA"],
        "a CAA record of the domain has to allow `amazon.com`",
    ),
    cause(
        "AWS::Cognito::UserPoolDomain",
        &["already associated"],
        "the prefix is taken, in this account or another one of the region: choose another one",
    ),
    cause(
        "AWS::Cognito::UserPoolDomain",
        &["already exists"],
        "the prefix is taken, in this account or another one of the region: choose another one",
    ),
    cause(
        "AWS::Cognito::UserPoolDomain",
        &["reserved word"],
        "a prefix has none of the words `aws`, `amazon` and `cognito`",
    ),
    cause(
        "AWS::Cognito::UserPoolDomain",
        &["root domain"],
        "a domain of one's own needs an A record on the domain above it first",
    ),
    cause(
        "AWS::Cognito::UserPool",
        &["deletion protection"],
        "the pool is protected against deletion, with all its users: switch that off first, in a deployment of its own",
    ),
    cause(
        "AWS::Cognito::UserPool",
        &["has a domain configured"],
        "delete the pool's domain first",
    ),
    cause(
        "AWS::Lambda::",
        &["replicated function"],
        "replicas at the edge are removed within hours after the last distribution has let go of the function: \
         wait, and run this again",
    ),
    cause(
        "AWS::Lambda::Version",
        &["already exists"],
        "nothing of the function has changed since that version: change it, or take the old version's logical id again",
    ),
    cause(
        "AWS::Route53::RecordSet",
        &["already exists"],
        "the hosted zone has this record already, from elsewhere: delete it there first",
    ),
    cause(
        "AWS::Route53::",
        &["not permitted in zone"],
        "the domain does not end with the hosted zone's own: check the domain and the zone's id",
    ),
    cause(
        "AWS::Route53::",
        &["No hosted zone found"],
        "check the hosted zone's id: `aws route53 list-hosted-zones` lists those of the account",
    ),
    cause(
        "AWS::Route53::",
        &["NoSuchHostedZone"],
        "check the hosted zone's id: `aws route53 list-hosted-zones` lists those of the account",
    ),
    cause(
        "AWS::SecretsManager::Secret",
        &["scheduled for deletion"],
        "a secret of this name waits for its deletion: `aws secretsmanager delete-secret --force-delete-without-recovery` \
         ends the wait, `restore-secret` takes it back",
    ),
    cause(
        "",
        &["AccessDenied"],
        "an administrator has to allow the action to whom `aws sts get-caller-identity` tells",
    ),
    cause(
        "",
        &["not authorized to perform"],
        "an administrator has to allow the action to whom `aws sts get-caller-identity` tells",
    ),
    cause(
        "",
        &["Access denied"],
        "an administrator has to allow the action to whom `aws sts get-caller-identity` tells",
    ),
    cause(
        "",
        &["Rate exceeded"],
        "AWS was asked too often: run this again, with a lower `--concurrency` if it comes back",
    ),
    cause("", &["LimitExceeded"], QUOTA),
    cause("", &["Limit exceeded"], QUOTA),
    cause("", &["exceeded the maximum"], QUOTA),
    cause("", &["ServiceQuotaExceeded"], QUOTA),
    cause("", &["maximum number of"], QUOTA),
    cause(
        "AWS::CertificateManager::Certificate",
        &["timed out waiting"],
        NAME_SERVERS,
    ),
    cause(
        "",
        &["timed out waiting"],
        "AWS did not finish in time: see in the console what it waits for, and run this again",
    ),
    cause(
        "",
        &["AlreadyExists"],
        "it exists outside of the stack: delete it, import it into the stack, or choose another name",
    ),
    cause(
        "",
        &["already exists in stack"],
        "another stack has it: choose another name, or delete it there first",
    ),
    cause(
        "",
        &["already exists"],
        "it exists outside of the stack: delete it, import it into the stack, or choose another name",
    ),
    // Whatever else is said of a certificate.
    cause("AWS::CertificateManager::Certificate", &[""], NAME_SERVERS),
];

const NAME_SERVERS: &str = "a certificate is issued when the domain's name servers are those of the hosted zone: compare \
     `dig NS <domain>` with the name servers of the zone in Route 53";

const QUOTA: &str = "a quota of the account is used up: delete what is not needed, or ask for more at \
     https://console.aws.amazon.com/servicequotas";

/// What to do about what AWS says of a resource of a type.
pub(super) fn hint(type_name: &str, said: &str) -> Option<&'static str> {
    let said = said.to_lowercase();
    CAUSES
        .iter()
        .find(|cause| {
            type_name.starts_with(cause.type_name)
                && cause
                    .says
                    .iter()
                    .all(|words| said.contains(&words.to_lowercase()))
        })
        .map(|cause| cause.hint)
}

#[cfg(test)]
mod tests {
    use super::{CAUSES, hint};

    #[test]
    fn what_aws_says_leads_to_what_to_do() {
        for (type_name, said, expected) in [
            ("AWS::S3::Bucket", "docs already exists", "names of buckets"),
            (
                "AWS::S3::Bucket",
                "Resource handler returned message: \"docs already exists (Service: S3, Status Code: 0)\" \
                 (RequestToken: x, HandlerErrorCode: AlreadyExists)",
                "names of buckets",
            ),
            (
                "AWS::CloudFront::Distribution",
                "Resource handler returned message: \"Invalid request provided: AWS::CloudFront::Distribution: One or more \
                 of the CNAMEs you provided are already associated with a different resource.\"",
                "associate-alias",
            ),
            (
                "AWS::CloudFront::Distribution",
                "Access denied for operation 'AWS::CloudFront::Distribution: Your account must be verified before you can \
                 add new CloudFront resources.",
                "verified by AWS's support",
            ),
            (
                "AWS::CloudFront::Distribution",
                "The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include \
                 a valid certificate chain.",
                "us-east-1, and issued",
            ),
            (
                "AWS::CloudFront::Distribution",
                "Limit exceeded for resource of type 'AWS::CloudFront::Distribution'. Reason: Completing this action would \
                 cause the maximum number of distributions with Lambda function associations per owner to be exceeded",
                "quota",
            ),
            (
                "AWS::CertificateManager::Certificate",
                "Resource timed out waiting for completion",
                "name servers",
            ),
            (
                "AWS::CertificateManager::Certificate",
                "User: arn:aws:iam::111122223333:user/writer is not authorized to perform: acm:RequestCertificate",
                "administrator",
            ),
            (
                "AWS::CertificateManager::Certificate",
                "Error: you have reached your limit of 20 certificates in the last year (LimitExceededException)",
                "quota",
            ),
            (
                "AWS::Cognito::UserPoolDomain",
                "Domain already associated with another user pool. (Service: AWSCognitoIdentityProviderService; Status \
                 Code: 400; Error Code: InvalidParameterException)",
                "prefix is taken",
            ),
            (
                "AWS::Lambda::Version",
                "Lambda was unable to delete arn:aws:lambda:us-east-1:111122223333:function:check:1 because it is a \
                 replicated function. Please see our documentation for Deleting Lambda@Edge Functions and Replicas.",
                "within hours",
            ),
            (
                "AWS::Route53::RecordSet",
                "[Tried to create resource record set [name='docs.example.com.', type='A'] but it already exists]",
                "delete it there first",
            ),
            (
                "AWS::Route53::RecordSet",
                "[RRSet with DNS name docs.example.org. is not permitted in zone example.com.]",
                "does not end with",
            ),
            (
                "AWS::IAM::Role",
                "API: iam:CreateRole User: arn:aws:iam::111122223333:user/writer is not authorized to perform: \
                 iam:CreateRole on resource: x",
                "administrator",
            ),
            (
                "AWS::CloudFront::CachePolicy",
                "Resource of type 'AWS::CloudFront::CachePolicy' with identifier 'news' already exists.",
                "exists outside of the stack",
            ),
        ] {
            let found = hint(type_name, said).unwrap_or_default();
            assert!(found.contains(expected), "{said}: {found}");
        }
        assert_eq!(hint("AWS::SNS::Topic", "Something new"), None);
    }

    #[test]
    fn no_cause_is_hidden_by_one_before_it() {
        for (index, cause) in CAUSES.iter().enumerate() {
            let said = cause.says.join(" ");
            let type_name = format!("{}X", cause.type_name);
            let first = CAUSES.iter().position(|other| {
                let fits = |words: &&str| said.to_lowercase().contains(&words.to_lowercase());
                type_name.starts_with(other.type_name) && other.says.iter().all(fits)
            });
            assert_eq!(first, Some(index), "{said}");
        }
    }
}
