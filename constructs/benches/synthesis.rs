//! How long it takes to build apps, to synthesize them, and to write them to disk: `cargo bench -p palisade`.
//!
//! Allocations are counted too. Nothing is asserted: ARCHITECTURE.md has the bars, and what was measured.

use std::path::PathBuf;

use divan::{AllocProfiler, Bencher};
use palisade::cfn::ssm::Parameter;
use palisade::logs::LogGroup;
use palisade::s3::Bucket;
use palisade::{App, Assembly, Region};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

/// Stacks of many resources: half of them buckets, half of them the buckets' policies.
fn large(stacks: usize) -> App {
    let mut app = App::named("large");
    for stack in 0..stacks {
        let stack = app.stack(&format!("Stack{stack}"), Region::EuNorth1);
        for bucket in 0..200 {
            stack.add(&format!("Bucket{bucket}"), Bucket::new());
        }
    }
    app
}

/// Three stacks in two regions, one of which uses what another one has.
fn small() -> App {
    let mut app = App::named("small").tag("Team", "docs");
    let files = app
        .stack("Files", Region::UsEast1)
        .add("Files", Bucket::new());
    for (name, region) in [("Site", Region::EuNorth1), ("Logs", Region::EuNorth1)] {
        let stack = app.stack(name, region);
        stack.add("Bucket", Bucket::new());
        stack.add("Access", LogGroup::new());
        let files_arn = Parameter::new().r#type("String").value(files.arn());
        stack.add("FilesArn", files_arn);
    }
    app
}

/// A folder that is not there yet.
fn no_folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("palisade-bench-{}", std::process::id()));
    // OK to ignore: it is not there at first.
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

fn whole(app: App, folder: PathBuf) -> Assembly {
    let assembly = app.synth().expect("the app has no mistakes");
    assembly
        .write(folder)
        .expect("the folder for temporary files can be written");
    assembly
}

#[divan::bench]
fn three_small_stacks(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(no_folder)
        .bench_values(|folder| whole(small(), folder));
}

/// Growth, up to the size that has a bar: build, synthesis and writing together.
#[divan::bench(args = [5, 10, 20])]
fn stacks_of_400_resources(bencher: Bencher<'_, '_>, stacks: usize) {
    bencher
        .with_inputs(no_folder)
        .bench_values(|folder| whole(large(stacks), folder));
}

mod steps_of_20_stacks {
    use super::{App, Assembly, Bencher, large, no_folder};

    #[divan::bench]
    fn build() -> App {
        large(20)
    }

    #[divan::bench]
    fn synth(bencher: Bencher<'_, '_>) {
        bencher
            .with_inputs(|| large(20))
            .bench_values(|app| app.synth().expect("the app has no mistakes"));
    }

    #[divan::bench]
    fn write(bencher: Bencher<'_, '_>) {
        let assembly = assembly();
        bencher
            .with_inputs(no_folder)
            .bench_values(|folder| assembly.write(folder));
    }

    #[divan::bench]
    fn write_again(bencher: Bencher<'_, '_>) {
        let assembly = assembly();
        let folder = no_folder();
        bencher.bench(|| assembly.write(&folder));
    }

    fn assembly() -> Assembly {
        large(20).synth().expect("the app has no mistakes")
    }
}
