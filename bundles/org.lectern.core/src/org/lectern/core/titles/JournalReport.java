/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.titles.JournalUses.Use;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;

/**
 * Reports names that mean one journal: one finding for each name but the most used one, at the first paper that has it.
 * Related are the first paper with the most used name, and then the others with this one.
 */
final class JournalReport {

	/** More papers than these are counted only. */
	private static final int MOST_RELATED = 20;

	private final CheckDescription check;
	private final String message;
	private final CheckContext context;
	private final JournalUses uses;
	private final Consumer<Finding> sink;

	/**
	 * Begins a report.
	 *
	 * @param message
	 *            takes the name, how many papers have it, the most used name and how many papers have that
	 */
	JournalReport(CheckDescription check, String message, CheckContext context, JournalUses uses,
			Consumer<Finding> sink) {
		this.check = check;
		this.message = message;
		this.context = context;
		this.uses = uses;
		this.sink = sink;
	}

	/** Reports all names but one of those that mean one journal. */
	void report(List<String> names) {
		String best = uses.mostUsed(names);
		names.stream().filter(name -> !name.equals(best)).forEach(name -> report(name, best));
	}

	private void report(String name, String best) {
		List<Use> flagged = uses.of(name);
		Use first = flagged.get(0);
		List<Related> related = new ArrayList<>();
		related.add(related(uses.of(best).get(0), best));
		flagged.stream().skip(1).limit(MOST_RELATED).forEach(use -> related.add(related(use, name)));
		String text = NLS.bind(message, new Object[] { name, flagged.size(), best, uses.of(best).size() });
		sink.accept(new Finding(check.id(), context.severity(check), text, locate(first),
				context.corpus().referenceTo(first.paper()),
				List.of(first.field().getName().toLowerCase(Locale.ROOT), name, best), related));
	}

	private Related related(Use use, String name) {
		return new Related(context.corpus().referenceTo(use.paper()), locate(use), name);
	}

	private Location locate(Use use) {
		SourceRange value = BibResource.valueRangeOf(use.field());
		return Location.of(context.corpus().fileOf(use.paper()),
				value == null ? BibResource.keyRangeOf(use.paper()) : value);
	}
}
