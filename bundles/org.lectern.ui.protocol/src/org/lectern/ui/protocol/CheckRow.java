/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.check.Check;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.fix.CheckSettings;
import org.lectern.model.review.CheckSetting;
import org.lectern.model.review.Protocol;
import org.lectern.ui.checks.SeverityNames;

/**
 * A check that the protocol can set, or that it sets though it does not exist.
 *
 * @param id
 *            the id of the check, never null
 * @param description
 *            what there is to know about it; null where there is no such check
 */
record CheckRow(String id, CheckDescription description) {

	/** Returns all checks there are, and behind them those that only the protocol knows. */
	static List<CheckRow> of(Protocol protocol) {
		List<CheckRow> rows = new ArrayList<>();
		Set<String> known = new LinkedHashSet<>();
		for (Check check : CheckCatalog.standard().checks()) {
			rows.add(new CheckRow(check.description().id(), check.description()));
			known.add(check.description().id());
		}
		if (protocol.getCheckProfile() != null) {
			protocol.getCheckProfile().getSettings().stream().map(CheckSetting::getCheck).filter(Objects::nonNull)
					.filter(known::add).forEach(id -> rows.add(new CheckRow(id, null)));
		}
		return rows;
	}

	String title() {
		return description == null ? NLS.bind(Messages.Problems_check, id) : description.title();
	}

	/** Returns how bad the findings of the check are, and whether the protocol says so. */
	String severity(CheckSettings settings) {
		String set = settings.severity(id);
		if (set != null) {
			return NLS.bind(Messages.CheckRow_set, SeverityNames.of(set));
		}
		return description == null ? "" : SeverityNames.of(settings.severityByProfile(description)); //$NON-NLS-1$
	}

	/** Tells whether each of some words occurs in what is said of the check. */
	boolean matches(String words, CheckSettings settings) {
		String all = description == null ? String.join(" ", id, title(), severity(settings)) //$NON-NLS-1$
				: String.join(" ", id, title(), severity(settings), description.category().id(), //$NON-NLS-1$
						description.explanation());
		String text = all.toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains); //$NON-NLS-1$
	}
}
