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

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.ValuePlace;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFile;

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

	@Override
	public final CheckDescription description() {
		return description;
	}

	/** Tells whether something is wrong with a file. */
	abstract boolean isWrong(LinkedFile file, FileLocation location);

	@Override
	public final void check(CheckContext context, Consumer<Finding> sink) {
		for (FileLinks links : FileLinks.of(context)) {
			List<FileLinks.Link> wrong = links.links().stream().filter(link -> {
				context.progress().check();
				return isWrong(link.file(), links.location());
			}).toList();
			if (wrong.size() >= MANY && wrong.size() == links.links().size()) {
				report(wrong.get(0), NLS.bind(all, wrong.size()), null, List.of(), links.bibliography(), context, sink);
			} else {
				wrong.forEach(link -> report(link, NLS.bind(one, link.file().path()),
						context.corpus().referenceTo(link.paper()),
						List.of(link.file().field().getName().toLowerCase(Locale.ROOT), link.file().path()),
						links.bibliography(), context, sink));
			}
		}
	}

	private void report(FileLinks.Link link, String message, PaperReference paper, List<String> arguments,
			ReviewFile bibliography, CheckContext context, Consumer<Finding> sink) {
		LinkedFile file = link.file();
		sink.accept(new Finding(description.id(), context.severity(description), message,
				Location.of(bibliography,
						ValuePlace.ofPart(file.field(), bibliography.text(), file.start(), file.end())),
				paper, arguments, List.of()));
	}
}
