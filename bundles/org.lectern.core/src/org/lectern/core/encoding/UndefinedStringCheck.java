/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.EntryPlaces;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibProblem;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Flags macros that are defined neither before their use nor in another file of the review, at the macro. BibTeX and
 * biber keep macros from one file of a bibliography to the next, and only the manuscript tells the order of the files.
 */
final class UndefinedStringCheck implements CorpusCheck {

	private static final CheckDescription DESCRIPTION = new CheckDescription("undefined-string", Category.SYNTAX, //$NON-NLS-1$
			Severity.ERROR, Messages.UndefinedStringCheck_title, Messages.UndefinedStringCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		Map<String, Integer> definitions = null;
		for (ReviewFile file : context.corpus().bibliographies()) {
			context.progress().check();
			List<BibProblem> undefined = undefined(file);
			if (!undefined.isEmpty()) {
				definitions = definitions == null ? definitions(context) : definitions;
				Set<String> own = StringDefinitions.namesIn(file);
				for (BibProblem problem : undefined) {
					String name = name(problem).toLowerCase(Locale.ROOT);
					// what the file defines behind the use of it does not count
					if (definitions.getOrDefault(name, 0) == (own.contains(name) ? 1 : 0)) {
						sink.accept(finding(file, problem, context));
					}
				}
			}
		}
	}

	private static List<BibProblem> undefined(ReviewFile file) {
		return file.resource() instanceof BibResource resource ? resource.getProblems().stream()
				.filter(problem -> problem.kind() == BibProblem.Kind.UNDEFINED_STRING).toList() : List.of();
	}

	/** Returns how many files define each macro. */
	private static Map<String, Integer> definitions(CheckContext context) {
		Map<String, Integer> files = new HashMap<>();
		for (ReviewFile file : context.corpus().bibliographies()) {
			context.progress().check();
			StringDefinitions.namesIn(file).forEach(name -> files.merge(name, 1, Integer::sum));
		}
		return files;
	}

	private static Finding finding(ReviewFile file, BibProblem problem, CheckContext context) {
		Paper paper = EntryPlaces.paperAt(problem.range().offset(), (Bibliography) file.root());
		return new Finding(DESCRIPTION.id(), context.severity(DESCRIPTION),
				NLS.bind(Messages.UndefinedStringCheck_message, name(problem)), Location.of(file, problem.range()),
				paper == null ? null : context.corpus().referenceTo(paper), List.of(name(problem)), List.of());
	}

	private static String name(BibProblem problem) {
		return problem.arguments().get(0);
	}
}
