/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFolder;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Looks at the files that entries link, at the path in each link. What holds for all links of a bibliography,
 * {@value #MANY} or more of them, is one finding at the first. Where the folder of the review is not known, nothing is
 * found.
 */
abstract class LinkedFileCheck implements CorpusCheck {

	/** From so many links on, what holds for all of them is said once. */
	static final int MANY = 5;

	private final CheckDescription description;
	private final String one;
	private final String all;

	/**
	 * @param one
	 *            the message about one file, which takes its path
	 * @param all
	 *            the message about all files of a bibliography, which takes their number
	 */
	LinkedFileCheck(CheckDescription description, String one, String all) {
		this.description = description;
		this.one = one;
		this.all = all;
	}

	/** A link and the paper it belongs to. */
	private record Link(Paper paper, LinkedFile file) {
	}

	@Override
	public final CheckDescription description() {
		return description;
	}

	/** Tells whether something is wrong with a file. */
	abstract boolean isWrong(LinkedFile file, FileLocation location);

	@Override
	public final void check(CheckContext context, Consumer<Finding> sink) {
		ReviewFolder folder = context.corpus().folder();
		if (folder != null) {
			for (ReviewFile bibliography : context.corpus().bibliographies()) {
				check(bibliography, folder, context, sink);
			}
		}
	}

	private void check(ReviewFile bibliography, ReviewFolder folder, CheckContext context, Consumer<Finding> sink) {
		FileLocation location = null;
		int links = 0;
		List<Link> wrong = new ArrayList<>();
		for (Paper paper : ((Bibliography) bibliography.root()).getPapers()) {
			context.progress().check();
			for (LinkedFile file : FileFieldReader.filesOf(paper)) {
				location = location == null ? new FileLocation(bibliography, folder) : location;
				links++;
				if (isWrong(file, location)) {
					wrong.add(new Link(paper, file));
				}
			}
		}
		if (links >= MANY && wrong.size() == links) {
			sink.accept(new Finding(description.id(), context.severity(description), NLS.bind(all, links),
					Location.of(bibliography, rangeOf(wrong.get(0).file, bibliography)), null, List.of(), List.of()));
		} else {
			wrong.forEach(link -> report(link, bibliography, context, sink));
		}
	}

	private void report(Link link, ReviewFile bibliography, CheckContext context, Consumer<Finding> sink) {
		sink.accept(new Finding(description.id(), context.severity(description), NLS.bind(one, link.file.path()),
				Location.of(bibliography, rangeOf(link.file, bibliography)), context.corpus().referenceTo(link.paper),
				List.of(link.file.field().getName().toLowerCase(Locale.ROOT), link.file.path()), List.of()));
	}

	private static SourceRange rangeOf(LinkedFile file, ReviewFile bibliography) {
		SourceRange value = BibResource.valueRangeOf(file.field());
		boolean literal = value != null && value.in(bibliography.text()).equals(file.field().getValue());
		return literal ? new SourceRange(value.offset() + file.start(), file.end() - file.start()) : value;
	}
}
