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
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Paper;

/**
 * Flags required fields that are missing or empty: one finding for each paper and field, at the citation key. What all
 * papers of a file lack is one finding for the file, at its first paper: always where the profile asks for it of the
 * file only, and from {@value #MANY} papers on in any case.
 */
public final class MissingFieldCheck implements FileCheck {

	/** The id of the check. */
	public static final String ID = "missing-field"; //$NON-NLS-1$

	/** From so many papers on, what they all lack is said once. */
	static final int MANY = 5;

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.COMPLETENESS,
			Severity.WARNING, Messages.MissingFieldCheck_title, Messages.MissingFieldCheck_explanation);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(ReviewFile file, CheckContext context, Consumer<Finding> sink) {
		if (file.root() instanceof Bibliography bibliography && !bibliography.getPapers().isEmpty()) {
			new Run(file, bibliography, context, sink).check();
		}
	}

	/** The check of one file. */
	private static final class Run {

		private final ReviewFile file;
		private final Bibliography bibliography;
		private final BibliographyFields fields;
		private final CheckContext context;
		private final Consumer<Finding> sink;

		Run(ReviewFile file, Bibliography bibliography, CheckContext context, Consumer<Finding> sink) {
			this.file = file;
			this.bibliography = bibliography;
			this.context = context;
			this.sink = sink;
			fields = new BibliographyFields(bibliography);
		}

		void check() {
			EntryRequirements requirements = context.profile().requirements();
			Map<Paper, List<FieldRequirement>> missing = missing(requirements);
			Set<String> everywhere = missing.size() < MANY ? Set.of() : missingEverywhere(missing);
			if (!everywhere.isEmpty()) {
				reportFile(everywhere, missing.size(), context.severity(DESCRIPTION));
			}
			EntryRequirements ofFile = context.profile().fileRequirements();
			if (ofFile != null) {
				Map<Paper, List<FieldRequirement>> missingInFile = missing(ofFile);
				Set<String> rest = new LinkedHashSet<>(missingEverywhere(missingInFile));
				rest.removeIf(requirements::isAlwaysRequired);
				if (!rest.isEmpty()) {
					reportFile(rest, missingInFile.size(), context.severity(DESCRIPTION, Severity.INFO));
				}
			}
			missing.forEach((paper, requirementsOfPaper) -> requirementsOfPaper.stream()
					.filter(requirement -> !everywhere.contains(requirement.name()))
					.forEach(requirement -> reportPaper(paper, requirement)));
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
			sink.accept(new Finding(ID, severity, message, location, null, List.copyOf(names), List.of()));
		}

		private void reportPaper(Paper paper, FieldRequirement requirement) {
			String names = String.join(Messages.MissingFieldCheck_or, requirement.fields());
			String message = NLS.bind(Messages.MissingFieldCheck_paper, paper.getEntryType(), names);
			sink.accept(new Finding(ID, context.severity(DESCRIPTION), message, locate(paper),
					context.corpus().referenceTo(paper), List.of(requirement.name(), paper.getEntryType()),
					List.of()));
		}

		private Location locate(Paper paper) {
			return Location.of(file, BibResource.keyRangeOf(paper));
		}
	}
}
