package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** The needs being typed in this request; nothing of them stays in the session. */
@Named
@RequestScoped
public class NeedLines {

    static final int MOST = 8;

    private final List<NeedLine> all = IntStream.range(0, MOST).mapToObj(i -> new NeedLine()).toList();

    public List<NeedLine> getAll() {
        return all;
    }
}
