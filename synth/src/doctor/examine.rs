//! Asks everything at once.

use std::thread;

use super::account::{identity, linked_role, region};
use super::check::Check;
use super::tools::{deployers, functions};
use crate::aws::{Aws, Connection};
use crate::deployment::{Sam, UPLOADS};
use crate::packaging::BuildTools;

/// The role that AWS makes for replicas of functions:
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-edge-permissions.html>.
const REPLICATOR: &str = "AWSServiceRoleForLambdaReplicator";

/// What is to be deployed, as far as it matters here.
#[derive(Clone, Debug)]
pub(crate) struct Subject {
    /// How many packages of functions it uses.
    pub(crate) packages: usize,
    /// Its regions, and whether something is uploaded there.
    pub(crate) regions: Vec<(String, bool)>,
    /// The accounts that it names.
    pub(crate) accounts: Vec<String>,
    pub(crate) has_edge_functions: bool,
}

/// Looks at everything that a deployment needs.
pub(crate) fn examine(subject: &Subject, connection: &Connection) -> Vec<Check> {
    let aws = Aws::new(connection);
    // Somewhere has to be asked who asks.
    let first = subject.regions.first().map(|(name, _)| name.as_str());
    thread::scope(|scope| {
        let tools = scope.spawn(BuildTools::find);
        let version = scope.spawn(|| aws.recent_version());
        let sam = scope.spawn(|| Sam::new(connection.profile.clone()).version());
        let who = scope.spawn(|| aws.json(first, &["sts", "get-caller-identity"]));
        let regions: Vec<_> = subject
            .regions
            .iter()
            .map(|(name, uploads)| {
                let aws = &aws;
                let arguments = ["cloudformation", "describe-stacks", "--stack-name", UPLOADS];
                let asked = scope.spawn(move || aws.json(Some(name), &arguments));
                (name, *uploads, asked)
            })
            .collect();
        let role = subject.has_edge_functions.then(|| {
            scope.spawn(|| aws.json(first, &["iam", "get-role", "--role-name", REPLICATOR]))
        });
        let joined = "a thread that only asks does not panic";
        let mut checks = vec![functions(&tools.join().expect(joined), subject.packages)];
        let version = version.join().expect(joined);
        let has_aws = version.is_ok();
        checks.extend(deployers(version, sam.join().expect(joined)));
        // Without the program, each would say the same.
        if !has_aws {
            return checks;
        }
        let who = who.join().expect(joined);
        let has_credentials = who.is_ok();
        checks.extend(identity(who, &subject.accounts));
        if !has_credentials {
            return checks;
        }
        for (name, uploads, asked) in regions {
            checks.push(region(name, asked.join().expect(joined), uploads));
        }
        if let Some(role) = role {
            checks.push(linked_role(role.join().expect(joined)));
        }
        checks
    })
}
