//! The process.

use std::env;
use std::fmt::Display;
use std::future::ready;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use lambda_runtime::{Diagnostic, LambdaEvent, Runtime, service_fn};
use palisade_edge::aws::Credentials;
use palisade_edge::outside::Https;
use serde_json::Value;

use crate::answer::Unanswered;
use crate::time::Time;

/// What the runtime client reads, and panics where it is missing, and what the function is told by Lambda.
const VARIABLES: [&str; 6] = [
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_REGION",
    "LAMBDA_TASK_ROOT",
];

/// What Lambda told the process.
#[derive(Debug)]
pub struct Process {
    /// The folder of the package's files.
    pub package: PathBuf,
    /// The region of the function.
    pub region: String,
    /// Those of the function's role, if Lambda told them.
    pub credentials: Option<Credentials>,
    /// The way to AWS.
    pub outside: Https,
}

/// Runs a function: asks Lambda for requests of CloudFormation until the process is ended.
///
/// A request that could not be answered fails the invocation, and Lambda, which CloudFormation calls without waiting,
/// gives it to the function twice more.
///
/// Returns only if the process cannot go on, and has told why on the standard error by then.
#[must_use]
pub fn run(handle: impl Fn(&Process, &Value, Time) -> Result<(), Unanswered>) -> ExitCode {
    let missing = VARIABLES
        .into_iter()
        .find(|name| env::var_os(name).is_none_or(|value| value.is_empty()));
    if let Some(name) = missing {
        complain(&format_args!(
            "the variable `{name}` is not set\n hint: this is a function of a stack, which Lambda starts"
        ));
        return ExitCode::FAILURE;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let served = runtime.map_err(|error| complain(&error)).and_then(|it| {
        let service = service_fn(|event: LambdaEvent<Value>| {
            ready(handled(&handle, &event).map_err(|reason| Diagnostic {
                error_type: "Unanswered".to_owned(),
                error_message: reason,
            }))
        });
        it.block_on(Runtime::new(service).run())
            .map_err(|error| complain(&error))
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(()) => ExitCode::FAILURE,
    }
}

fn handled(
    handle: &impl Fn(&Process, &Value, Time) -> Result<(), Unanswered>,
    event: &LambdaEvent<Value>,
) -> Result<(), String> {
    let variable = |name| env::var(name).unwrap_or_default();
    let credentials = Credentials::from_environment();
    if let Err(error) = &credentials {
        complain(error);
    }
    let process = Process {
        package: PathBuf::from(variable("LAMBDA_TASK_ROOT")),
        region: variable("AWS_REGION"),
        credentials: credentials.ok(),
        outside: Https::new(),
    };
    let time = Time::until(end(event.context.deadline));
    handle(&process, &event.payload, time).map_err(|unanswered| {
        // Of an invocation that nobody waits for, only the log tells.
        complain(&unanswered);
        unanswered.to_string()
    })
}

/// When the function is stopped, of milliseconds since the epoch.
fn end(deadline: u64) -> Instant {
    let now = Instant::now();
    let deadline = SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(deadline));
    let left = deadline.and_then(|it| it.duration_since(SystemTime::now()).ok());
    now.checked_add(left.unwrap_or_default()).unwrap_or(now)
}

/// Tells on the standard error, which Lambda sends to CloudWatch Logs. Errors are ignored: nothing else can be told.
pub fn complain(error: &dyn Display) {
    let _ = writeln!(io::stderr(), "error: {error}");
}
