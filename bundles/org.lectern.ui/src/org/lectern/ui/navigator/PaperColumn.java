/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import org.eclipse.core.resources.IMarker;
import org.lectern.core.reading.Rating;
import org.lectern.core.reading.ReadingStatus;

/** What the Paper Navigator can show in a column beside the titles. */
public enum PaperColumn {

	/** The citation key. */
	KEY(Messages.PaperColumn_key, 120, PaperSort.KEY),
	/** The authors in short. */
	AUTHORS(Messages.PaperColumn_authors, 140, PaperSort.AUTHOR),
	/** The year. */
	YEAR(Messages.PaperColumn_year, 60, PaperSort.YEAR),
	/** The journal, conference or series. */
	VENUE(Messages.PaperColumn_venue, 160, null),
	/** How far the paper was read. */
	STATUS(Messages.PaperColumn_status, 84, null),
	/** The rating in stars. */
	RATING(Messages.PaperColumn_rating, 84, PaperSort.RATING),
	/** The tags. */
	TAGS(Messages.PaperColumn_tags, 140, null),
	/** The number of kinds of problems, and the worst severity. */
	PROBLEMS(Messages.PaperColumn_problems, 110, null);

	private final String label;
	private final int width;
	private final PaperSort sort;

	PaperColumn(String label, int width, PaperSort sort) {
		this.label = label;
		this.width = width;
		this.sort = sort;
	}

	/**
	 * Returns the heading.
	 *
	 * @return the text, localised, never null
	 */
	public String label() {
		return label;
	}

	/** Returns the width in pixels a column begins with. */
	int width() {
		return width;
	}

	/** Returns the order a click on the heading asks for, null for none. */
	PaperSort sort() {
		return sort;
	}

	/** Returns what to show of a paper. */
	String text(PaperSummary summary, ReviewPapers papers) {
		return switch (this) {
		case KEY -> summary.element().reference().key();
		case AUTHORS -> summary.authors();
		case YEAR -> summary.year();
		case VENUE -> summary.venue();
		case STATUS -> summary.status() == ReadingStatus.UNREAD ? "" : GroupLabel.of(summary.status()); //$NON-NLS-1$
		case RATING -> Rating.stars(summary.rating());
		case TAGS -> String.join(", ", summary.tags()); //$NON-NLS-1$
		case PROBLEMS -> problems(papers.problems().checks(summary.element().reference()).size(),
				papers.severity(summary.element()));
		};
	}

	private static String problems(int count, int severity) {
		if (count == 0) {
			return ""; //$NON-NLS-1$
		}
		String worst = switch (severity) {
		case IMarker.SEVERITY_ERROR -> Messages.PaperColumn_error;
		case IMarker.SEVERITY_WARNING -> Messages.PaperColumn_warning;
		default -> Messages.PaperColumn_info;
		};
		return count + " (" + worst + ')'; //$NON-NLS-1$
	}
}
