package org.amparo.web.justice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.codelist.Adjustment;
import org.amparo.justice.testimony.Measure;
import org.amparo.justice.testimony.Way;
import org.amparo.justice.testimony.Wish;

/** What she wants, as it is typed; it lives for one request, because it is hers. */
@Named
@RequestScoped
public class HearingWishForm {

    private Way first;
    private Way second;
    private Way third;
    private List<Measure> protections = new ArrayList<>();
    private boolean remoteOffered;
    private List<Adjustment> adjustments = new ArrayList<>();
    private String needs;
    private String fears;

    Wish wish() {
        return new Wish(Stream.of(first, second, third).filter(Objects::nonNull).toList(), Set.copyOf(protections), remoteOffered, Set.copyOf(adjustments), needs, fears);
    }

    void show(Wish of) {
        first = of.first();
        second = of.ranked().size() > 1 ? of.ranked().get(1) : null;
        third = of.ranked().size() > 2 ? of.ranked().get(2) : null;
        protections = new ArrayList<>(of.protections());
        remoteOffered = of.remoteOffered();
        adjustments = new ArrayList<>(of.adjustments());
        needs = of.needs();
        fears = of.fears();
    }

    public Way getFirst() { return first; }

    public void setFirst(Way first) { this.first = first; }

    public Way getSecond() { return second; }

    public void setSecond(Way second) { this.second = second; }

    public Way getThird() { return third; }

    public void setThird(Way third) { this.third = third; }

    public List<Measure> getProtections() { return protections; }

    public void setProtections(List<Measure> protections) { this.protections = protections; }

    public boolean isRemoteOffered() { return remoteOffered; }

    public void setRemoteOffered(boolean remoteOffered) { this.remoteOffered = remoteOffered; }

    public List<Adjustment> getAdjustments() { return adjustments; }

    public void setAdjustments(List<Adjustment> adjustments) { this.adjustments = adjustments; }

    public String getNeeds() { return needs; }

    public void setNeeds(String needs) { this.needs = needs; }

    public String getFears() { return fears; }

    public void setFears(String fears) { this.fears = fears; }
}
