/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.List;

import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.PaperCorrectingCheck;
import org.lectern.core.corpus.PaperReference;

/** The fixes there are. */
public final class FixCatalog {

	private static final FixCatalog STANDARD = new FixCatalog(
			List.of(new AddFieldFix(), new CorrectFieldFix(), new CorrectPaperFix(),
					new RemovePlaceholderFix(), new UnifyJournalFix(), new HandNoteOverFix(), new MergeDuplicatesFix(),
					VerdictFix.distinct(), VerdictFix.versions(), new UnmergeFix(), new ReanchorQuoteFix(), new DeletePassageFix(), new UseSchemeNameFix(), new CorrectAnswerFix(),
					new AddToSchemeFix(), new ReverseRelationFix(), new DeleteRelationFix(), new SuppressFindingFix()));

	private final List<Fix> fixes;

	/**
	 * Makes a catalogue.
	 *
	 * @param fixes
	 *            the fixes, each id once, the most likely first, never null
	 */
	public FixCatalog(List<Fix> fixes) {
		this.fixes = List.copyOf(fixes);
	}

	/**
	 * Returns the catalogue of all fixes of Lectern.
	 *
	 * @return the catalogue, never null
	 */
	public static FixCatalog standard() {
		return STANDARD;
	}

	/**
	 * Returns the fixes.
	 *
	 * @return the fixes, never null
	 */
	public List<Fix> fixes() {
		return fixes;
	}

	/**
	 * Returns a fix.
	 *
	 * @param id
	 *            the id, may be null
	 * @return the fix, null when there is none of this id
	 */
	public Fix fix(String id) {
		return fixes.stream().filter(fix -> fix.id().equals(id)).findFirst().orElse(null);
	}

	/**
	 * Returns the fixes that can do something about a finding.
	 *
	 * @param target
	 *            the target, never null
	 * @return the fixes, the most likely first, never null
	 */
	public List<Fix> fixesFor(FixTarget target) {
		return fixes.stream().filter(fix -> fix.isApplicable(target)).toList();
	}

	/**
	 * Returns the fix that can put a finding right without asking anybody.
	 *
	 * @param target
	 *            the target, never null
	 * @return the fix, null when there is none
	 */
	public Fix safeFixFor(FixTarget target) {
		return fixes.stream().filter(fix -> fix.isSafe() && fix.isApplicable(target)).findFirst().orElse(null);
	}

	/**
	 * Returns the fixes there can be for the findings of a check. Whether one can do something about a particular finding
	 * is another question; see {@link #fixesFor}.
	 *
	 * @param checkId
	 *            the id of the check, never null
	 * @return the fixes, the most likely first, never null
	 */
	public List<Fix> fixesOf(String checkId) {
		PaperReference paper = new PaperReference("papers.bib", "key", 0); //$NON-NLS-1$ //$NON-NLS-2$
		FixTarget sample = new FixTarget(checkId, paper.file(), paper, List.of("field", "value", "value"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				List.of(new PaperReference("papers.bib", "other", 0))); //$NON-NLS-1$ //$NON-NLS-2$
		// whether a paper can be corrected may depend on the very words of the finding
		boolean corrects = CheckCatalog.standard().check(checkId) instanceof PaperCorrectingCheck;
		return fixes.stream().filter(fix -> fix.isApplicable(sample) || corrects && fix instanceof CorrectPaperFix)
				.toList();
	}
}
