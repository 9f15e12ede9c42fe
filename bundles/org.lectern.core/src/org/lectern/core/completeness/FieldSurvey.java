/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Compares the papers of one file with what they should tell, and reports what they lack: one finding for each paper and
 * field, at the citation key; what all papers of a file lack is one finding for the file, at its first paper.
 */
final class FieldSurvey {

	/** From so many papers on, what they all lack is said once. */
	static final int MANY = 5;

	private final ReviewFile file;
	private final Bibliography bibliography;
	private final BibliographyFields fields;
	private final CheckDescription check;
	private final String paperMessage;
	private final CheckContext context;
	private final Consumer<Finding> sink;

	/** Begins with a file; the message about a paper takes the entry type and the names of the field. */
	FieldSurvey(ReviewFile file, CheckDescription check, String paperMessage, CheckContext context,
			Consumer<Finding> sink) {
		this.file = file;
		this.check = check;
		this.paperMessage = paperMessage;
		this.context = context;
		this.sink = sink;
		bibliography = (Bibliography) file.root();
		boolean bibtex = context.profile().name().equals(Profile.BIBTEX.name());
		fields = new BibliographyFields(bibliography, bibtex ? Inheritance.BIBTEX : Inheritance.BIBLATEX);
	}

	/** Reports what each paper should tell. */
	void report(EntryRequirements requirements) {
		Map<Paper, List<FieldRequirement>> missing = missing(requirements);
		Set<String> everywhere = missing.size() < MANY ? Set.of() : missingEverywhere(missing);
		if (!everywhere.isEmpty()) {
			reportFile(everywhere, missing.size(), context.severity(check));
		}
		missing.forEach((paper, lacking) -> lacking.stream()
				.filter(requirement -> !everywhere.contains(requirement.name()))
				.forEach(requirement -> reportPaper(paper, requirement)));
	}

	/** Reports, mildly, what one paper at least should tell, but for what each has to tell anyway. */
	void reportOfFile(EntryRequirements requirements, EntryRequirements ofEach) {
		Map<Paper, List<FieldRequirement>> missing = missing(requirements);
		Set<String> rest = new LinkedHashSet<>(missingEverywhere(missing));
		rest.removeIf(ofEach::isAlwaysRequired);
		if (!rest.isEmpty()) {
			reportFile(rest, missing.size(), context.severity(check, Severity.INFO));
		}
	}

	/** Returns what is missing in each paper of which something is required. */
	private Map<Paper, List<FieldRequirement>> missing(EntryRequirements requirements) {
		Map<Paper, List<FieldRequirement>> missing = new LinkedHashMap<>();
		for (Paper paper : bibliography.getPapers()) {
			context.progress().check();
			List<FieldRequirement> required = requirements.of(paper.getEntryType());
			if (!required.isEmpty()) {
				List<FieldRequirement> lacking = new ArrayList<>();
				required.stream().filter(requirement -> !fields.has(paper, requirement)).forEach(lacking::add);
				missing.put(paper, lacking);
			}
		}
		return missing;
	}

	private static Set<String> missingEverywhere(Map<Paper, List<FieldRequirement>> missing) {
		Set<String> everywhere = null;
		for (List<FieldRequirement> ofPaper : missing.values()) {
			Set<String> names = ofPaper.stream().map(FieldRequirement::name)
					.collect(Collectors.toCollection(LinkedHashSet::new));
			if (everywhere == null) {
				everywhere = names;
			} else {
				everywhere.retainAll(names);
			}
		}
		return everywhere == null ? Set.of() : everywhere;
	}

	private void reportFile(Set<String> names, int papers, Severity severity) {
		String message = NLS.bind(Messages.MissingFieldCheck_file, papers, String.join(", ", names)); //$NON-NLS-1$
		Location location = locate(bibliography.getPapers().get(0));
		sink.accept(new Finding(check.id(), severity, message, location, null, List.copyOf(names), List.of()));
	}

	private void reportPaper(Paper paper, FieldRequirement requirement) {
		String names = String.join(Messages.MissingFieldCheck_or, requirement.fields());
		String message = NLS.bind(paperMessage, paper.getEntryType(), names);
		sink.accept(new Finding(check.id(), context.severity(check), message, locate(paper),
				context.corpus().referenceTo(paper), List.of(requirement.name(), paper.getEntryType()), List.of()));
	}

	private Location locate(Paper paper) {
		return Location.of(file, BibResource.keyRangeOf(paper));
	}
}
