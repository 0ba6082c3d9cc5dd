package org.amparo.e2e.doors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.Visitor.Answer;

/** What the server said to a form that was sent, as the browser takes it: on to another page, this form anew, or no. */
record Said(Answer answer, Sheet sheet) {

    private static final Pattern ON = Pattern.compile("<redirect url=\"([^\"]*)\"");
    private static final Pattern ANEW = Pattern.compile("<update id=\"([^\"]*)\"><!\\[CDATA\\[(.*?)]]></update>", Pattern.DOTALL);
    private static final String BOTH = "class=\"versions\"";
    private static final Pattern HIDDEN = Pattern.compile("<(script|option|select)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern PROBLEM = Pattern.compile("class=\"problems?\"[^>]*>(.*?)</(?:p|ul|div|span)>", Pattern.DOTALL);

    int status() { return answer.status(); }

    /** Where it leads, when it does. */
    Optional<String> leadsTo() { return ON.matcher(answer.text()).results().map(m -> FormOnPage.decoded(m.group(1))).findFirst(); }

    /** Saved: on to the next page, or to this one without a word against it. */
    boolean went() { return status() == 200 && (leadsTo().isPresent() || !text().isEmpty() && problems().isEmpty() && !saysMore()); }

    /** Nothing changes on the screen. */
    boolean isNothing() { return status() == 200 && leadsTo().isEmpty() && text().isEmpty(); }

    boolean isBoth() { return text().contains(BOTH); }

    boolean saysMore() { return Sheet.told(text()) > Sheet.told(formBefore()) || text().contains(BOTH) && !formBefore().contains(BOTH); }

    /** What the form says of its fields and above them. */
    List<String> problems() { return PROBLEM.matcher(text()).results().map(m -> m.group(1).replaceAll("<[^>]*>", " ").strip()).filter(text -> !text.isEmpty()).toList(); }

    /** The form as it is now, with its state. */
    Optional<FormOnPage> form() {
        if (!answer.text().contains("<partial-response")) return FormOnPage.all(text()).stream().findFirst();
        return FormOnPage.all(text()).stream().findFirst().map(now -> {
            var filled = now;
            for (String carried : List.of("primefaces.nonce", "jakarta.faces.ViewState")) filled = filled.with(carried, sheet.form().fields().getOrDefault(carried, ""));
            return state().isPresent() ? filled.with("jakarta.faces.ViewState", state().get()) : filled;
        });
    }

    /** Of a whole page, as it comes without the script, the form. */
    String text() {
        if (!answer.text().contains("<partial-response")) return status() == 200 ? formIn(answer.text()) : "";
        return ANEW.matcher(answer.text()).results().filter(m -> !m.group(1).contains("jakarta.faces")).map(m -> m.group(2)).collect(Collectors.joining());
    }

    private Optional<String> state() { return ANEW.matcher(answer.text()).results().filter(m -> m.group(1).contains("ViewState")).map(m -> m.group(2)).findFirst(); }

    private String formBefore() { return formIn(sheet.page()); }

    private String formIn(String page) {
        int at = page.indexOf("<form id=\"" + sheet.formId() + "\"");
        return at < 0 ? "" : page.substring(at, page.indexOf("</form>", at) + "</form>".length());
    }

    @Override
    public String toString() {
        return status() + leadsTo().map(to -> " " + to).orElse("") + (problems().isEmpty() ? "" : " " + problems()) + (isNothing() ? " and nothing happens" : "") + (leadsTo().isEmpty() && problems().isEmpty() ? shown() : "");
    }

    /** As much of the words on the page as tells what it is. */
    private String shown() {
        String words = HIDDEN.matcher(text()).replaceAll("").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        return words.isEmpty() ? "" : " showing: " + words.substring(0, Math.min(words.length(), 300));
    }
}
