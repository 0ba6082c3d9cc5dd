package org.amparo.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.bench.measure.Browser.Field;
import org.amparo.bench.measure.Browser.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A form as it came, ready to be posted with what a person types into it. */
record Form(String path, String id, List<Field> fields) {

    static Form of(Reply page, String id) {
        if (page.status() != 200) throw new IllegalStateException(page.status() + " instead of the form " + id);
        var document = Jsoup.parse(page.body());
        var found = document.selectFirst("form[id=" + id + "]");
        if (!(found instanceof FormElement form)) throw new IllegalStateException("no form " + id + " on " + page.at().getPath());
        List<Field> fields = new ArrayList<>(form.formData().stream().map(f -> new Field(f.key(), f.value())).toList());
        // the pages' own script sends it along, so that the answer may bring scripts of the same page
        var script = document.selectFirst("script[nonce]");
        if (script != null) fields.add(new Field("primefaces.nonce", script.attr("nonce")));
        return new Form(form.attr("action"), id, fields);
    }

    /** @param typed by the last part of the field's name */
    List<Field> with(String button, Map<String, String> typed) {
        List<Field> all = new ArrayList<>();
        String source = id + ":" + button;
        all.add(new Field("jakarta.faces.partial.ajax", "true"));
        all.add(new Field("jakarta.faces.source", source));
        all.add(new Field("jakarta.faces.partial.execute", id));
        all.add(new Field("jakarta.faces.partial.render", id));
        all.add(new Field(source, source));
        fields.stream().filter(f -> !typed.containsKey(last(f.name()))).forEach(all::add);
        typed.forEach((name, value) -> all.add(new Field(id + ":" + name, value)));
        return all;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
