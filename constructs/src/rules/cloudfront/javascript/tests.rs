use super::{Runtime, read};

/// The line and column of what is wrong, and what it is.
fn wrong(code: &str, runtime: Runtime) -> String {
    match read(code, runtime) {
        Ok(_) => "nothing".to_owned(),
        Err(wrong) => format!("{}:{} {}", wrong.line, wrong.column, wrong.message),
    }
}

#[test]
fn code_that_cloudfront_takes_passes() {
    for code in [
        "function handler(event) { return event.request; }",
        "import cf from 'cloudfront'\nconst kvs = cf.kvs('x')\nasync function handler(e) { return await kvs.get('a') }",
        "import { createHash as hash, x } from 'crypto'; import * as q from 'querystring'; import 'buffer';",
        "const handler = (event) => { return event.request };",
        "handler = async event => ({ ...event.request, uri: `/${event.x ? `a${1}` : '}'}` });",
        "var handler = async function (e) { for await (const x of e) { } }",
        "function f(e) { var x = 1 / 2 / 3, y = /[/]\\/(a)/g.test(e), z = e /x/ y; return x }",
        "var o = { a, 'b': 1, 2: 3, [c]: d, get e() { return 1 }, set f(v) { }, async g() { }, async: 1, get: 2, class: 3, ...h };",
        "o.class.new.if = o.default; o?.a?.[1]?.(2); a ?? b; a ??= b; x = a?.5:1;",
        "let { a, b: [c, , ...d], e = 1, ...f } = g, [h = 2] = i; ({ a, b: c.d = 1 } = e); [a, b.c] = [b.c, a];",
        "(a, { b = 1 }, [c], d = 2, ...e) => a;\n() => {}\nx = async (a) => await a; async(1, ...b);",
        "a: for (;;) { for (var i in a) continue a; do x++; while (x < 3) break a }",
        "for (let i = 0, n = ('a' in b); i < n; i++) ; for (const k of a) ; for (x.y of z) ; for (;a in b;) ;",
        "switch (a) { case 1: case 2: b(); break; default: { let c } }",
        "try { a() } catch { b() } finally { c() } try { } catch ({ message }) { }",
        "if (a) b\nelse c\nreturned\n++d\nvar e\n= 1",
        "function f() { return\na }\nfunction g() { throw new Error(`a`) }",
        "var a = new Date, b = new x.y(1), c = new (z())(), d = typeof new.target;",
        "var n = 1_000 + 0xFF + 0b1 + 0o7 + .5 + 5. + 1e-3 + 10n, s = 'a\\'\\\nb' + \"\\u00e9\", \u{fc}ber = '\u{2028}'",
        "/* a\n */ a /* \n */ b // c\n",
        "var async = 1, of = 2, get = 3, let1 = 4, await1 = 5; async = of; await = 1; let = 3",
        "function f() { } function f() { } var a; var a;\n{ let a; { let a } }",
        "a = b ? c : d ? e : f, g = -h ** i, j = !k instanceof l, m = void 0, delete n.o",
    ] {
        assert_eq!(wrong(code, Runtime::Js2), "nothing", "{code}");
    }
}

#[test]
fn what_is_no_code_is_told_with_its_place() {
    for (code, told) in [
        (
            "function handler(event) {\n  return event;\n",
            "3:1 a value is expected, got the end of the code",
        ),
        (
            "function handler(event) { return event; }}",
            "1:42 a value is expected, got `}`",
        ),
        (
            "function handler(event { return event; }",
            "1:24 `,` or `)` is expected, got `{`",
        ),
        ("if (a { }", "1:7 `)` is expected, got `{`"),
        ("a = b c", "1:7 `;` or a new line is expected, got `c`"),
        ("f(1 2)", "1:5 `,` or `)` is expected, got `2`"),
        ("a = { b: 1 c: 2 }", "1:12 `,` or `}` is expected, got `c`"),
        (
            "a = [1, 2",
            "1:10 `,` or `]` is expected, got the end of the code",
        ),
        ("a = { b = 1 }", "1:9 `:` is expected in an object, got `=`"),
        ("a.", "1:3 a name is expected, got the end of the code"),
        (
            "var 1a = 2",
            "1:5 a name does not begin with a digit, got `1a`",
        ),
        ("var = 1", "1:5 a name is expected, got `=`"),
        ("const a", "1:8 `=` is expected, got the end of the code"),
        ("let a = 1; let a", "1:16 `a` is declared already"),
        ("const a = 1\nvar a", "2:5 `a` is declared already"),
        (
            "1 = a",
            "1:3 nothing can be assigned to what is left of `=`",
        ),
        (
            "f() += a",
            "1:5 nothing can be assigned to what is left of `+=`",
        ),
        (
            "({ a }) += 1",
            "1:9 nothing can be assigned to what is left of `+=`",
        ),
        ("++f()", "1:1 `++` needs a name or a member"),
        (
            "(a, 1) => a",
            "1:8 what is left of `=>` is no list of parameters",
        ),
        ("x = ()", "1:7 `=>` is expected, got the end of the code"),
        ("return 1", "1:1 `return` is allowed in functions alone"),
        ("break", "1:1 `break` is allowed in loops alone"),
        (
            "switch (a) { case 1: continue }",
            "1:22 `continue` is allowed in loops alone",
        ),
        (
            "for (;;) { function f() { break } }",
            "1:27 `break` is allowed in loops alone",
        ),
        (
            "for (;;) { break b }",
            "1:18 the label of a statement around is expected, got `b`",
        ),
        (
            "function f() { await g() }",
            "1:16 `await` is allowed in async functions alone",
        ),
        (
            "try { }",
            "1:8 `catch` or `finally` is expected, got the end of the code",
        ),
        ("switch (a) { b }", "1:14 `case` is expected, got `b`"),
        ("for (var i = 0; i < 3) ;", "1:22 `;` is expected, got `)`"),
        ("else { }", "1:1 a value is expected, got `else`"),
        ("a = 'b\n'", "1:5 the text does not end on its line"),
        ("a = `b${c}", "1:10 the template does not end"),
        ("a = /(b/", "1:5 a `(` of the regular expression has no `)`"),
        ("a = /b)/", "1:5 a `)` of the regular expression has no `(`"),
        (
            "a = /b\n/",
            "1:5 the regular expression does not end on its line",
        ),
        ("/* a", "1:1 the comment does not end"),
        ("a = b # c", "1:7 `#` has no meaning here"),
        (
            "def handler(event):",
            "1:5 `;` or a new line is expected, got `handler`",
        ),
        ("class A { }", "1:1 CloudFront has no classes"),
        ("a = function* () { }", "1:13 CloudFront has no generators"),
        ("with (a) { }", "1:1 `with` is not allowed in strict mode"),
        (
            "function f() { import a from 'b' }",
            "1:16 `import` is allowed outside of functions and blocks alone",
        ),
        (
            "import a from b",
            "1:15 the name of a module is expected, got `b`",
        ),
        (
            "\u{e4} = \u{201e}b\u{201c}",
            "1:5 `\u{201e}` has no meaning here",
        ),
    ] {
        assert_eq!(wrong(code, Runtime::Js2), told, "{code}");
    }
}

#[test]
fn the_older_runtime_has_less() {
    for (code, told) in [
        ("var a = 1; var f = (b, ...c) => `${b}`", "nothing"),
        (
            "function handler(event) {\n  const a = 1;\n}",
            "2:3 `const` needs the runtime `cloudfront-js-2.0`",
        ),
        (
            "for (let i = 0; ; ) { }",
            "1:6 `let` needs the runtime `cloudfront-js-2.0`",
        ),
        (
            "async function handler() { }",
            "1:1 `async` needs the runtime `cloudfront-js-2.0`",
        ),
        (
            "import cf from 'cloudfront'",
            "1:1 `import` needs the runtime `cloudfront-js-2.0`",
        ),
    ] {
        assert_eq!(wrong(code, Runtime::Js1), told, "{code}");
    }
}

#[test]
fn what_is_declared_outside_and_what_is_called_is_known() {
    let code = "import cf from 'c'; var { a, b: [c] } = d; e = 1; function f(g) { var h; i(); new J() } k.l()";
    let code = read(code, Runtime::Js2).unwrap().unwrap();
    let declared: Vec<&str> = code.declared.into_iter().collect();
    assert_eq!(declared, ["a", "c", "cf", "e", "f"]);
    assert_eq!(code.called.into_iter().collect::<Vec<_>>(), ["J", "i"]);
}

#[test]
fn code_that_is_nested_too_deeply_is_let_through() {
    let code = format!("a = {}1{}", "(".repeat(4000), ")".repeat(4000));
    assert_eq!(read(&code, Runtime::Js2), Ok(None));
    let code = "{".repeat(4000);
    assert_eq!(read(&code, Runtime::Js2), Ok(None));
    let code = "a = !".to_owned() + &"!".repeat(4000);
    assert_eq!(read(&code, Runtime::Js2), Ok(None));
}
