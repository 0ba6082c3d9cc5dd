package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.amparo.codelist.NeedDomain;

/** Every part that can be talked about, as it is typed in this request; nothing of it stays in the session. */
@Named
@RequestScoped
public class RatingLines {

    private final List<RatingLine> all = Arrays.stream(NeedDomain.values()).map(RatingLine::new).toList();
    private String words;

    public List<RatingLine> getAll() { return all; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
}
