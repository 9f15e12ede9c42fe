/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.lectern.core.Progress;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.FileCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.PaperCheck;
import org.lectern.core.check.Profile;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.corpus.ReviewFolder;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.SourceRange;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Bibliography;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * One entry taken out of a review, with the entries it inherits from: small enough to be written and checked again at
 * each change that is not saved yet. Does not change and is safe to use from several threads.
 */
public final class EntryExcerpt {

	/** What an entry of one file alone can be checked for. */
	private static final CheckRunner RUNNER = new CheckRunner(new CheckCatalog(CheckCatalog.standard().checks().stream()
			.filter(check -> check instanceof PaperCheck || check instanceof FileCheck).map(Check.class::cast).toList()));
	private static final Set<String> MISSING = Set.of("missing-field", "recommended-field"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String INHERITS = "crossref xdata"; //$NON-NLS-1$
	/** Longer chains are a mistake. */
	private static final int MOST_PARENTS = 20;

	private final PaperReference reference;
	private final PaperRecord record;
	private final String source;
	private final String parents;
	private final Profile profile;
	private final ReviewFile protocol;
	private final ReviewFolder folder;

	private EntryExcerpt(ReviewCorpus corpus, PaperReference reference, Paper paper, String text) {
		this.reference = reference;
		record = PaperRecord.of(paper);
		source = sourceOf(paper, text);
		parents = parentsOf(paper, text);
		profile = Profile.of(corpus);
		protocol = corpus.protocol() == null ? null : corpus.fileOf(corpus.protocol());
		folder = corpus.folder();
	}

	/**
	 * Takes an entry out of a review.
	 *
	 * @param corpus
	 *            the review, never null
	 * @param file
	 *            the file the entry stands in, in the corpus or a newer text of one of its files, never null
	 * @param reference
	 *            which entry of the file it is, never null
	 * @return the excerpt; null where the file has no such entry
	 */
	public static EntryExcerpt of(ReviewCorpus corpus, ReviewFile file, PaperReference reference) {
		Paper paper = find(file, reference);
		return paper == null || paper.getSource() == null ? null
				: new EntryExcerpt(corpus, reference, paper, file.text());
	}

	/**
	 * Finds an entry in a file.
	 *
	 * @param file
	 *            the file, never null
	 * @param reference
	 *            the entry, whose file is not looked at, never null
	 * @return the entry; null where there is none
	 */
	public static Paper find(ReviewFile file, PaperReference reference) {
		if (!(file.root() instanceof Bibliography bibliography)) {
			return null;
		}
		return bibliography.getPapers().stream().filter(paper -> reference.key().equals(paper.getKey()))
				.skip(reference.occurrence()).findFirst().orElse(null);
	}

	private static String sourceOf(Paper paper, String text) {
		SourceRange range = BibResource.rangeOf(paper);
		return text.substring(range.offset(), range.end());
	}

	private static String parentsOf(Paper paper, String text) {
		Set<Paper> found = new LinkedHashSet<>();
		if (paper.eContainer() instanceof Bibliography bibliography) {
			addParents(paper, bibliography, found);
		}
		found.remove(paper);
		StringBuilder sources = new StringBuilder();
		found.forEach(parent -> sources.append('\n').append(sourceOf(parent, text)).append('\n'));
		return sources.toString();
	}

	private static void addParents(Paper paper, Bibliography bibliography, Set<Paper> found) {
		for (String field : INHERITS.split(" ")) { //$NON-NLS-1$
			String keys = paper.fieldValue(field);
			for (String key : keys == null ? new String[0] : keys.strip().split("\\s*,\\s*")) { //$NON-NLS-1$
				bibliography.getPapers().stream().filter(other -> key.equalsIgnoreCase(other.getKey())).findFirst()
						.filter(parent -> found.size() < MOST_PARENTS && found.add(parent))
						.ifPresent(parent -> addParents(parent, bibliography, found));
			}
		}
	}

	/**
	 * Returns which entry it is.
	 *
	 * @return the reference, never null
	 */
	public PaperReference reference() {
		return reference;
	}

	/**
	 * Returns what the entry says in its file.
	 *
	 * @return the record, never null
	 */
	public PaperRecord record() {
		return record;
	}

	/**
	 * Returns how the review is checked.
	 *
	 * @return the profile, never null
	 */
	public Profile profile() {
		return profile;
	}

	/**
	 * Returns the entry as it would be written.
	 *
	 * @param changed
	 *            what it is to say, never null
	 * @return BibTeX, for an unchanged record exactly what is in the file; never null
	 * @throws UnwritablePaperException
	 *             where BibTeX cannot hold a value
	 */
	public String source(PaperRecord changed) {
		BibResource entry = resource(source);
		Paper paper = entry.getBibliography().getPapers().get(0);
		// macros are not known here, so only what was changed is written
		new RecordMerge(record, changed, PaperRecord.of(paper)).merged(conflict -> true).applyTo(paper);
		return entry.toText();
	}

	/**
	 * Checks a record as the review checks the entry, apart from what concerns several papers.
	 *
	 * @param changed
	 *            the record, never null
	 * @param progress
	 *            where cancelling is asked for, never null
	 * @return what is wrong with it, never null
	 * @throws org.lectern.core.CancelledException
	 *             when cancelled
	 */
	public RecordCheck check(PaperRecord changed, Progress progress) {
		Map<String, String> refusals = refusals(changed);
		PaperRecord writable = changed;
		for (String field : refusals.keySet()) {
			writable = writable.with(field, record.value(field));
		}
		ReviewCorpus corpus = corpus(writable, protocol);
		Paper paper = corpus.find(place());
		List<PlacedFinding> findings = new ArrayList<>();
		for (Finding finding : RUNNER.run(corpus, profile, progress)) {
			if (place().equals(finding.paper())) {
				findings.add(new PlacedFinding(finding, placeOf(finding, paper), fixesFor(finding, writable)));
			}
		}
		return new RecordCheck(findings, refusals);
	}

	/** The entry is the first of the excerpt whatever it is in its file. */
	private PaperReference place() {
		return new PaperReference(reference.file(), reference.key(), 0);
	}

	private Map<String, String> refusals(PaperRecord changed) {
		Map<String, String> refusals = new HashMap<>();
		for (FieldValue field : changed.fields()) {
			if (!field.value().equals(record.value(field.name()))) {
				try {
					source(record.with(field.name(), field.value()));
				} catch (UnwritablePaperException e) {
					refusals.put(field.id(), e.getLocalizedMessage());
				}
			}
		}
		return refusals;
	}

	private ReviewCorpus corpus(PaperRecord changed, ReviewFile rules) {
		BibResource entry = resource(source);
		changed.applyTo(entry.getBibliography().getPapers().get(0));
		List<ReviewFile> files = new ArrayList<>();
		files.add(ReviewFileReader.readText(reference.file(), entry.toText() + '\n' + parents));
		if (rules != null) {
			files.add(rules);
		}
		return ReviewCorpus.of(files, folder);
	}

	private static BibResource resource(String text) {
		return (BibResource) ReviewFileReader.readText("entry.bib", text).resource(); //$NON-NLS-1$
	}

	private static String placeOf(Finding finding, Paper paper) {
		String argument = finding.arguments().isEmpty() ? null : finding.arguments().get(0);
		if (argument != null && (MISSING.contains(finding.checkId()) || paper.findField(argument) != null)) {
			return argument.toLowerCase(Locale.ROOT);
		}
		int offset = finding.location().range().offset();
		for (Field field : paper.getFields()) {
			if (contains(BibResource.rangeOf(field), offset)) {
				return field.getName().toLowerCase(Locale.ROOT);
			}
		}
		return contains(BibResource.typeRangeOf(paper), offset) ? PlacedFinding.ENTRY_TYPE : PlacedFinding.WHOLE_ENTRY;
	}

	private static boolean contains(SourceRange range, int offset) {
		return range != null && range.offset() <= offset && offset < range.end();
	}

	private List<Fix> fixesFor(Finding finding, PaperRecord checked) {
		FixTarget target = FixTarget.of(finding);
		return FixCatalog.standard().fixesFor(target).stream()
				.filter(fix -> fix.requests(List.of(target)).isEmpty() && !fix.asksForReason())
				.filter(fix -> !fixed(checked, fix, finding).equals(checked)).toList();
	}

	/**
	 * Returns what a fix makes of a record.
	 *
	 * @param changed
	 *            the record that was checked, never null
	 * @param fix
	 *            one of the fixes of the finding, never null
	 * @param finding
	 *            the finding, never null
	 * @return the record afterwards; the same where the fix would change anything else than this entry; never null
	 */
	public PaperRecord fixed(PaperRecord changed, Fix fix, Finding finding) {
		ReviewCorpus corpus = corpus(changed, null); // the protocol belongs to the review and must not be touched
		Paper paper = corpus.find(place());
		try {
			fix.apply(corpus, List.of(FixTarget.of(finding)), FixInput.of(null, null));
		} catch (IllegalStateException e) {
			return changed;
		}
		boolean onlyHere = reference.key().equals(paper.getKey()) && corpus.find(place()) == paper
				&& corpus.files(FileKind.VERDICTS).isEmpty() && corpus.files(FileKind.PROTOCOL).isEmpty();
		return onlyHere ? PaperRecord.of(paper) : changed;
	}
}
