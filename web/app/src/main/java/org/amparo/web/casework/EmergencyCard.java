package org.amparo.web.casework;

import java.util.ArrayList;
import java.util.List;
import org.amparo.casework.safety.CardContent;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.web.frame.Words;

/** Numbers on a paper, in her language, that says neither whose it is nor what it is for. */
record EmergencyCard(Words words) {

    Letter of(CardContent content) {
        List<Block> blocks = new ArrayList<>();
        if (!content.numbers().isEmpty())
            blocks.add(new Block.Definitions(content.numbers().stream().map(line -> new Block.Line(words.label(line.who()), line.number())).toList()));
        if (content.words() != null) blocks.add(new Block.Paragraph(content.words()));
        return new Letter(words.tongue().locale(), words.get("casework.safety.paper.title"), blocks);
    }
}
