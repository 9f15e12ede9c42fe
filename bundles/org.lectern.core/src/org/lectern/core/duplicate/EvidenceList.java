/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says what speaks for two records being one work, and then what speaks against it. */
final class EvidenceList {


	private final Comparison comparison;
	private final List<Evidence> evidence;

	private EvidenceList(Comparison comparison, List<Evidence> identifiers) {
		this.comparison = comparison;
		evidence = new ArrayList<>(identifiers);
	}

	/** Lists the shared identifiers, what else agrees, and what does not. */
	static List<Evidence> of(Comparison comparison, List<Evidence> identifiers) {
		EvidenceList list = new EvidenceList(comparison, identifiers);
		list.addFor();
		list.addAgainst();
		return list.evidence;
	}

	private void addFor() {
		addShare(EvidenceKind.TITLE, comparison.title());
		addShare(EvidenceKind.ABSTRACT, comparison.abstractText());
		addShare(EvidenceKind.AUTHORS, comparison.authors());
		if (comparison.years() == 0) {
			add(EvidenceKind.YEAR, comparison.one().year().toString());
		}
		if (comparison.page() == Agreement.SAME) {
			add(EvidenceKind.PAGE, String.valueOf(comparison.one().pages().first()));
		}
	}

	private void addAgainst() {
		WorkRecord one = comparison.one();
		WorkRecord other = comparison.other();
		if (one.title().notice() != other.title().notice()) {
			add(EvidenceKind.NOTICE, ""); //$NON-NLS-1$
		}
		if (one.title().isNumberedUnlike(other.title())) {
			add(EvidenceKind.OTHER_PART, ""); //$NON-NLS-1$
		}
		if (!Objects.equals(one.title().genre(), other.title().genre())) {
			add(EvidenceKind.OTHER_GENRE, one.title().genre() == null ? other.title().genre() : one.title().genre());
		}
		if (one.isPreprint() != other.isPreprint()) {
			add(EvidenceKind.PREPRINT, ""); //$NON-NLS-1$
		} else if (comparison.venue() == VenueAgreement.DIFFERENT) {
			add(EvidenceKind.OTHER_VENUE, ""); //$NON-NLS-1$
		}
		addDifference(EvidenceKind.OTHER_EDITION, comparison.edition(), one.edition(), other.edition());
		if (comparison.years() > 0) {
			add(EvidenceKind.OTHER_YEAR, one.year() + "/" + other.year()); //$NON-NLS-1$
		}
		addDifference(EvidenceKind.OTHER_VOLUME, comparison.volume(), one.volume(), other.volume());
		addDifference(EvidenceKind.OTHER_ISSUE, comparison.number(), one.number(), other.number());
		if (comparison.page() == Agreement.DIFFERENT) {
			add(EvidenceKind.OTHER_PAGE, one.pages().first() + "/" + other.pages().first()); //$NON-NLS-1$
		}
		if (one.identifiers().differInDoi(other.identifiers())) {
			add(EvidenceKind.OTHER_DOI, ""); //$NON-NLS-1$
		}
	}

	private void addDifference(EvidenceKind kind, Agreement agreement, String one, String other) {
		if (agreement == Agreement.DIFFERENT) {
			add(kind, one + '/' + other);
		}
	}

	private void addShare(EvidenceKind kind, double share) {
		if (share > 0) {
			add(kind, String.format(Locale.ROOT, "%.2f", share)); //$NON-NLS-1$
		}
	}

	private void add(EvidenceKind kind, String value) {
		evidence.add(new Evidence(kind, value));
	}
}
