/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.ArrayList;
import java.util.List;

import org.lectern.core.io.digest.DigestNotice.Kind;

/**
 * Reads a mailed digest of papers: plain text in which a line with the title and a line with the abstract take turns,
 * between lines that belong to the mailing.
 * <p>
 * A line is told by its neighbours as much as by its looks. A short line is a title when an abstract follows it. When
 * none does it is boilerplate if it reads like that, and else a title without abstract, which is reported. A long line
 * is an abstract; without a title before it, it is reported. A sentence behind a title is a short abstract, unless an
 * abstract of its own follows.
 */
public final class DigestReader {

	private final List<DigestLine> lines;

	private final List<DigestPaper> papers = new ArrayList<>();

	private final List<DigestNotice> notices = new ArrayList<>();

	/** The last title, which waits for its abstract; null when there is none. */
	private DigestLine title;

	private DigestReader(List<DigestLine> lines) {
		this.lines = lines;
	}

	/**
	 * Reads a digest.
	 *
	 * @param text
	 *            the text of the digest with any line ends, never null
	 * @return what was read, never null; without papers when the text is no digest
	 */
	public static Digest read(String text) {
		return new DigestReader(DigestLine.in(text)).read();
	}

	private Digest read() {
		for (int i = 0; i < lines.size(); i++) {
			read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1).text() : ""); //$NON-NLS-1$
		}
		dropTitle();
		notices.sort((one, other) -> Integer.compare(one.line(), other.line()));
		return new Digest(papers, notices);
	}

	private void read(DigestLine line, String next) {
		if (Boilerplate.isCertain(line.text())) {
			notices.add(new DigestNotice(Kind.BOILERPLATE, line.number(), line.text()));
		} else if (LineKind.of(line.text()) == LineKind.ABSTRACT || isShortAbstract(line.text(), next)) {
			readAbstract(line);
		} else {
			dropTitle();
			title = line;
		}
	}

	private boolean isShortAbstract(String line, String next) {
		return title != null && LineKind.isSentence(line) && LineKind.of(next) == LineKind.TITLE
				&& !Boilerplate.isLikely(title.text()) && !Boilerplate.isLikely(line);
	}

	private void readAbstract(DigestLine line) {
		if (title == null) {
			notices.add(new DigestNotice(Kind.ABSTRACT_WITHOUT_TITLE, line.number(), line.text()));
			return;
		}
		int glued = GluedPrefix.lengthIn(title.text());
		if (glued > 0) {
			notices.add(new DigestNotice(Kind.PREFIX_REMOVED, title.number(), title.text().substring(0, glued),
					title.text().substring(glued)));
		}
		papers.add(new DigestPaper(title.number(), title.text().substring(glued), line.number(), line.text()));
		title = null;
	}

	/** Reports the last title, which found no abstract. */
	private void dropTitle() {
		if (title != null) {
			Kind kind = Boilerplate.isLikely(title.text()) ? Kind.BOILERPLATE : Kind.TITLE_WITHOUT_ABSTRACT;
			notices.add(new DigestNotice(kind, title.number(), title.text()));
			title = null;
		}
	}
}
