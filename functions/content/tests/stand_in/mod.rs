//! A bucket and CloudFormation's address on the own machine, and a package.

mod outside;
mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_lc_rs::digest::{SHA256, digest};
use palisade_content::{Function, Time, Unanswered};
use palisade_edge::aws::Credentials;
use palisade_files::{Contents, Packed, etag};
use serde_json::Value;

use self::outside::Mapped;
use self::server::Server;
pub(crate) use self::server::{Fault, Object};

/// Where CloudFormation wants its answers; its signature is a secret.
pub(crate) const RESPONSE_URL: &str = "https://answers.s3.eu-north-1.amazonaws.com/arn%3Aaws%7Cpages%7Crequest-1?X-Amz-Signature=0aB%2F";

/// A function with its package, and the world that it sees.
pub(crate) struct Site {
    server: Arc<Server>,
    outside: Mapped,
    package: PathBuf,
    contents: Contents,
}

impl Site {
    /// A package of files: path, content and type.
    pub(crate) fn new(files: &[(&str, &str, &str)], prefix: &str) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = NEXT.fetch_add(1, Ordering::Relaxed).to_string();
        let package = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("packages")
            .join(name);
        let _ = fs::remove_dir_all(&package);
        fs::create_dir_all(package.join("content")).expect("a package of a test");
        let mut packed = Vec::new();
        for (index, (path, content, content_type)) in files.iter().enumerate() {
            fs::write(package.join("content").join(index.to_string()), content)
                .expect("a package of a test");
            packed.push(Packed {
                path: (*path).to_owned(),
                entry: index.to_string(),
                etag: etag(content.as_bytes()),
                content_type: (*content_type).to_owned(),
                cache_control: "no-cache".to_owned(),
            });
        }
        let server = Server::start();
        let contents = Contents {
            prefix: prefix.to_owned(),
            files: packed,
            delete_others: false,
            removed: false,
        };
        let site = Self {
            outside: Mapped::to(&server),
            server,
            package,
            contents,
        };
        site.told()
    }

    pub(crate) fn deleting_others(mut self) -> Self {
        self.contents.delete_others = true;
        self.told()
    }

    pub(crate) fn removed(mut self) -> Self {
        self.contents.removed = true;
        self.told()
    }

    fn told(self) -> Self {
        let text = serde_json::to_vec_pretty(&self.contents).expect("a package of a test");
        fs::write(self.package.join("configuration.json"), text).expect("a package of a test");
        self
    }

    /// The digest that the template has.
    pub(crate) fn digest(&self) -> String {
        let bytes = fs::read(self.package.join("configuration.json")).expect("a package of a test");
        let digest = digest(&SHA256, &bytes);
        let pairs: Vec<String> = digest
            .as_ref()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        pairs.concat()
    }

    /// Takes something out of the package.
    pub(crate) fn lose(&self, name: &str) {
        let path = self.package.join(name);
        if path.is_dir() {
            fs::remove_dir_all(path).expect("a package of a test");
        } else {
            fs::remove_file(path).expect("a package of a test");
        }
    }

    pub(crate) fn handle(&self, event: &Value, time: Time) -> Result<(), Unanswered> {
        let credentials = Credentials {
            access_key_id: "AKIDEXAMPLE".to_owned(),
            secret_access_key: "SECRET".to_owned(),
            session_token: Some("TOKEN".to_owned()),
        };
        let function = Function {
            package: &self.package,
            region: "eu-north-1",
            credentials: Some(&credentials),
            outside: &self.outside,
        };
        function.handle(event, time)
    }

    /// Handles a request, and gives what CloudFormation got.
    pub(crate) fn answer(&self, event: &Value, time: Time) -> Value {
        self.handle(event, time).expect("the answer arrives");
        serde_json::from_slice(&self.sent().body).expect("an answer is JSON")
    }

    /// The last answer.
    pub(crate) fn sent(&self) -> Object {
        self.server.answers().pop().expect("there was an answer")
    }

    pub(crate) fn fail(&self, host: &'static str, fault: Fault, times: usize) {
        self.outside.fail(host, fault, times);
        self.server.fail(host, fault, times);
    }

    pub(crate) fn keys(&self) -> Vec<String> {
        self.server.keys()
    }

    pub(crate) fn object(&self, key: &str) -> Object {
        self.server.object(key)
    }

    pub(crate) fn store(&self, key: &str, content: &str) {
        self.server.store(key, content);
    }

    /// The requests that came, each as method, host and target.
    pub(crate) fn log(&self) -> Vec<String> {
        self.server.log()
    }

    pub(crate) fn forget(&self) {
        self.server.forget();
    }
}
