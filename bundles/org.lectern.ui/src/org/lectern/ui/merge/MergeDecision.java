/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

/** What papers that look alike can be found to be. */
enum MergeDecision {

	/** One work, described several times. */
	MERGE(Messages.MergeDecision_merge, Messages.MergeDecision_mergeButton, ""), //$NON-NLS-1$
	/** Versions of one work, such as a preprint and an article, which all stay. */
	VERSIONS(Messages.MergeDecision_versions, Messages.MergeDecision_versionsButton,
			Messages.MergeDecision_versionsExplanation),
	/** Different works, which are not named together again. */
	DISTINCT(Messages.MergeDecision_distinct, Messages.MergeDecision_distinctButton,
			Messages.MergeDecision_distinctExplanation);

	private final String label;
	private final String button;
	private final String explanation;

	MergeDecision(String label, String button, String explanation) {
		this.label = label;
		this.button = button;
		this.explanation = explanation;
	}

	/** Returns the words for the choice, with a mnemonic. */
	String label() {
		return label;
	}

	/** Returns the words for the button that does it. */
	String button() {
		return button;
	}

	/** Returns what it means, empty where the dialog shows it. */
	String explanation() {
		return explanation;
	}

	/** Against what the engine found, others will want to know why. */
	boolean needsReason() {
		return this == DISTINCT;
	}
}
