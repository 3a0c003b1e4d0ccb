//! The content of a bucket, uploaded by the real `aws` command.

use std::fs;
use std::path::Path;

use palisade_tests::ministack::{Ministack, Said};
use palisade_tests::tools::ToolError;
use serde_json::{Value, json};

const REGION: &str = "eu-north-1";
const BUCKET: &str = "content-of-example";

struct Site {
    aws: Ministack,
}

impl Site {
    /// A stack with an empty bucket.
    fn deployed() -> Result<Self, ToolError> {
        let site = Self {
            aws: Ministack::start()?,
        };

        site.run("synth").success()?;
        let template = "out/eu-north-1/Site/template.yaml";
        let command = format!(
            "aws cloudformation deploy --region {REGION} --stack-name content-site --template-file {template}"
        );
        site.aws.shell(&site.aws.folder(), &command)?.success()?;
        Ok(site)
    }

    fn run(&self, arguments: &str) -> Said {
        let program = env!("CARGO_BIN_EXE_deployer");
        let line = format!("{program} {arguments} --app content");
        self.aws
            .shell(&self.aws.folder(), &line)
            .expect("a shell runs")
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.aws.folder().join("site").join(name);
        fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).expect("a folder is made");
        fs::write(path, content).expect("a file is written");
    }

    fn ask(&self, arguments: &[&str]) -> Result<Value, ToolError> {
        self.aws.aws(REGION, arguments)?.json()
    }

    fn keys(&self) -> Value {
        let arguments = [
            "s3api",
            "list-objects-v2",
            "--bucket",
            BUCKET,
            "--query",
            "Contents[].Key",
        ];
        self.ask(&arguments).expect("the bucket is there")
    }

    fn headers(&self, key: &str) -> (Value, Value) {
        let arguments = ["s3api", "head-object", "--bucket", BUCKET, "--key", key];
        let head = self.ask(&arguments).expect("the object is there");
        (head["ContentType"].clone(), head["CacheControl"].clone())
    }
}

#[test]
fn what_differs_is_uploaded_with_its_headers_and_what_is_gone_is_deleted() {
    let site = Site::deployed().unwrap();
    site.write("index.html", "<!doctype html>");
    site.write("assets/app-1.js", "1");
    site.write("docs/a b+c.txt", "text");
    site.write(".env", "SECRET=1");

    let said = site.run("upload").success().unwrap();
    assert!(
        said.stdout
            .contains("site -> s3://content-of-example/: 3 new, 0 changed, 0 unchanged"),
        "{said:?}"
    );
    assert!(said.stdout.contains("(1 hidden left out)"), "{said:?}");
    assert_eq!(
        site.keys(),
        json!(["assets/app-1.js", "docs/a b+c.txt", "index.html"])
    );
    assert_eq!(
        site.headers("index.html"),
        (json!("text/html; charset=utf-8"), json!("no-cache"))
    );
    assert_eq!(
        site.headers("assets/app-1.js"),
        (
            json!("text/javascript; charset=utf-8"),
            json!("public, max-age=31536000, immutable")
        )
    );

    // The same size: neither size nor time tells.
    site.write("assets/app-1.js", "2");
    fs::remove_file(site.aws.folder().join("site/docs/a b+c.txt")).unwrap();
    let said = site.run("upload").success().unwrap();
    assert!(
        said.stdout
            .contains("0 new, 1 changed, 1 unchanged, 1 KB to upload, 1 to delete"),
        "{said:?}"
    );
    assert_eq!(site.keys(), json!(["assets/app-1.js", "index.html"]));

    let said = site.run("upload").success().unwrap();
    assert!(
        said.stdout.contains("0 new, 0 changed, 2 unchanged"),
        "{said:?}"
    );

    // The one that changed and the one that is gone, and nothing else.
    let list = ["cloudfront", "list-distributions"];
    let distributions = site.ask(&list).unwrap();
    let id = distributions["DistributionList"]["Items"][0]["Id"]
        .as_str()
        .unwrap();
    let list = ["cloudfront", "list-invalidations", "--distribution-id", id];
    let invalidations = &site.ask(&list).unwrap()["InvalidationList"]["Items"];
    assert_eq!(
        invalidations.as_array().map(Vec::len),
        Some(1),
        "{invalidations}"
    );
    let invalidation = invalidations[0]["Id"].as_str().unwrap();
    let get = [
        "cloudfront",
        "get-invalidation",
        "--distribution-id",
        id,
        "--id",
        invalidation,
    ];
    let paths = &site.ask(&get).unwrap()["Invalidation"]["InvalidationBatch"]["Paths"]["Items"];
    assert_eq!(*paths, json!(["/assets/app-1.js", "/docs/a%20b%2Bc.txt"]));
}

#[test]
fn a_folder_that_is_not_there_deletes_nothing() {
    let site = Site::deployed().unwrap();
    site.write("index.html", "<!doctype html>");
    site.run("upload").success().unwrap();
    fs::remove_dir_all(site.aws.folder().join("site")).unwrap();
    let said = site.run("upload");
    assert!(!said.is_success());
    assert!(
        said.stderr
            .contains("there is no folder `site`, which is the content of the bucket `Files`"),
        "{said:?}"
    );
    assert_eq!(site.keys(), json!(["index.html"]));
}
