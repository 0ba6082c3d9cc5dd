package org.amparo.web.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.referral.PackagePage;
import org.amparo.referral.release.SharedPart;
import org.amparo.web.frame.DataWords;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** What is shared at this moment, as a page of paper that names nobody outside itself. */
record PackageLetter(Messages messages, DataWords data, Times times, Language language) {

    Letter of(PackagePage page, Instant printed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Line(messages.get("inbox.paper.code"), page.code()));
        blocks.add(new Block.Line(messages.get("inbox.paper.service"), page.domains().stream().map(messages::label).collect(Collectors.joining("\n"))));
        for (SharedPart part : page.parts()) {
            blocks.add(new Block.Heading(messages.get("inbox.part." + part.stage())));
            part.items().stream().sorted(Comparator.comparing(i -> DataWords.rank(i.item()))).forEach(item -> blocks.add(new Block.Line(data.label(item.item()), said(item.item(), item.words()))));
            blocks.add(new Block.Paragraph(messages.of("referral.part.mark", part.fingerprint())));
        }
        blocks.add(new Block.Paragraph(messages.get("inbox.paper.care")));
        blocks.add(new Block.Paragraph(messages.of("inbox.paper.printed", times.full(printed))));
        return new Letter(language.getLocale(), messages.get("inbox.paper.title"), blocks);
    }

    private String said(String item, String words) {
        return data.lines(item, words).stream().map(l -> l.label().isEmpty() ? l.words() : l.label() + ": " + l.words()).collect(Collectors.joining("\n"));
    }
}
