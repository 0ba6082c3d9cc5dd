package org.amparo.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.AssessmentDetails;
import org.amparo.casework.risk.DomainRating;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskDomain;
import org.amparo.casework.risk.RiskFactor;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.TookPart;
import org.amparo.shared.CaseId;

/** An assessment while it is being made; nothing of it stays in the session. */
@Named
@RequestScoped
public class AssessForm {

    private final Map<RiskDomain, RiskLine> lines = new EnumMap<>(RiskDomain.class);
    private final Map<RiskFactor.Ring, List<RiskFactor>> factors = new EnumMap<>(RiskFactor.Ring.class);
    private TookPart tookPart;
    private RiskLevel level;
    private OwnRating own;
    private RiskLevel again;
    private String words;
    private String ownWords;

    public AssessForm() {
        for (RiskDomain domain : RiskDomain.values()) lines.put(domain, new RiskLine());
        for (RiskFactor.Ring ring : RiskFactor.Ring.values()) factors.put(ring, List.of());
    }

    /** What was known before is there again; how great it is now is asked anew. */
    void begin(AssessmentDetails before) {
        before.ratings().forEach(r -> lines.get(r.domain()).begin(r));
        for (RiskFactor.Ring ring : RiskFactor.Ring.values()) factors.put(ring, before.inOrder().stream().filter(f -> f.ring() == ring).toList());
    }

    AssessRisk command(CaseId id, long version) {
        return new AssessRisk(id, level, own, again, tookPart, ratings(), ticked(), words, ownWords, version);
    }

    /** As it would be read, to be laid beside another. */
    AssessmentDetails details() {
        return new AssessmentDetails(null, null, null, level, own, again, tookPart, ticked(), ratings().stream().filter(r -> !r.blank()).toList(), words, ownWords);
    }

    private Set<RiskFactor> ticked() {
        Set<RiskFactor> all = new HashSet<>();
        factors.values().forEach(some -> all.addAll(some == null ? List.of() : some));
        return all;
    }

    private List<DomainRating> ratings() {
        return lines.entrySet().stream().map(l -> l.getValue().of(l.getKey())).toList();
    }

    public Map<RiskDomain, RiskLine> getLines() {
        return lines;
    }

    public Map<RiskFactor.Ring, List<RiskFactor>> getFactors() {
        return factors;
    }

    public TookPart getTookPart() {
        return tookPart;
    }

    public void setTookPart(TookPart tookPart) {
        this.tookPart = tookPart;
    }

    public RiskLevel getLevel() {
        return level;
    }

    public void setLevel(RiskLevel level) {
        this.level = level;
    }

    public OwnRating getOwn() {
        return own;
    }

    public void setOwn(OwnRating own) {
        this.own = own;
    }

    public RiskLevel getAgain() {
        return again;
    }

    public void setAgain(RiskLevel again) {
        this.again = again;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getOwnWords() {
        return ownWords;
    }

    public void setOwnWords(String ownWords) {
        this.ownWords = ownWords;
    }
}
