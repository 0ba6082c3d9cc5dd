package org.amparo.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.util.ComponentUtils;

/** What stands in one field, as a form sends it; several choices of one question in one text. */
final class Typed {

    private static final String BETWEEN = "\u001f";

    private Typed() {}

    static String together(String... values) {
        return String.join(BETWEEN, values);
    }

    static String[] several(String typed) {
        return typed.isEmpty() ? new String[0] : typed.split(BETWEEN);
    }

    /** Whether the field would say the same without the draft; what nobody sees is no word of anybody's. */
    static boolean is(String typed, FacesContext faces, UIComponent field) {
        if (field instanceof HtmlInputHidden) return true;
        Object stored = ((ValueHolder) field).getValue();
        if (field instanceof UISelectBoolean) return Boolean.TRUE.equals(stored) != typed.isEmpty();
        if (stored instanceof Collection<?> many) return same(typed, faces, field, many.stream());
        if (stored instanceof Object[] many) return same(typed, faces, field, Arrays.stream(many));
        return plain(typed).equals(plain(word(faces, field, stored)));
    }

    private static boolean same(String typed, FacesContext faces, UIComponent field, Stream<?> stored) {
        return new HashSet<>(Arrays.asList(several(typed))).equals(stored.map(one -> word(faces, field, one)).collect(Collectors.toSet()));
    }

    private static String word(FacesContext faces, UIComponent field, Object value) {
        return value == null ? "" : ComponentUtils.getConvertedAsString(faces, field, value);
    }

    /** Browsers send a line's end as two characters, and what is blank is nothing. */
    private static String plain(String text) {
        return text == null || text.isBlank() ? "" : text.replace("\r\n", "\n").strip();
    }
}
