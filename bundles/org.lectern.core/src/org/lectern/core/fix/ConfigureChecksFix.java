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

import org.lectern.core.corpus.ReviewCorpus;

/** Writes into the protocol of a review, which is made where there is none, how the review is checked. */
public final class ConfigureChecksFix implements Fix {

	private static final String ID = "configure-checks"; //$NON-NLS-1$

	private final CheckSettings settings;

	/**
	 * Makes the fix.
	 *
	 * @param settings
	 *            the settings to write, never null
	 */
	public ConfigureChecksFix(CheckSettings settings) {
		this.settings = settings;
	}

	/**
	 * Returns what the fix works on.
	 *
	 * @return the target, never null
	 */
	public static FixTarget target() {
		return new FixTarget(ID, ReviewCorpus.PROTOCOL_PATH, null, List.of(), List.of());
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String label(FixTarget target) {
		return Messages.ConfigureChecksFix_label;
	}

	@Override
	public boolean isApplicable(FixTarget target) {
		return target.checkId().equals(ID);
	}

	@Override
	public void apply(ReviewCorpus corpus, List<FixTarget> targets, FixInput input) {
		if (!settings.areThoseOf(corpus.protocol())) {
			settings.write(corpus.protocolForChange());
		}
	}
}
