/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.duplicate.KnownWorks;
import org.lectern.core.io.SourceRecord;
import org.lectern.model.review.Paper;

/** Finds the paper of a record: by what is remembered of earlier imports, else by what both say. */
final class RecordMatcher {

	private static final String TITLE = "title"; //$NON-NLS-1$

	private final ReviewCorpus review;
	private final KnownWorks works = new KnownWorks();
	private final Map<String, Paper> byOrigin = new HashMap<>();
	private final Map<Paper, PlannedPaper> planned = new IdentityHashMap<>();
	private final Map<Paper, Claim> claims = new IdentityHashMap<>();

	RecordMatcher(ReviewCorpus review) {
		this.review = review;
		for (Paper paper : review.papers()) {
			works.add(paper);
			OriginIds.of(paper).forEach(id -> byOrigin.putIfAbsent(id, paper));
		}
	}

	/** What a record belongs to: the paper, and the row of an earlier import, null where there was none. */
	record Found(PlannedPaper paper, OriginRow row) {
	}

	/** Tells whether a paper of the review has an origin. */
	boolean hasOrigin(String id) {
		return byOrigin.containsKey(id);
	}

	/**
	 * Finds the paper of a record; the paper is null where there is none.
	 *
	 * @param place
	 *            which record it is
	 */
	Found find(RecordPlace place, SourceRecord source, Paper wanted, OriginFile origins, String importer) {
		Found found = find(source, wanted, origins, importer, paper -> isFree(place, source, paper));
		if (found.paper() != null) {
			claim(place, source, found.paper());
		}
		return found;
	}

	/**
	 * Tells whether a paper can be that of a record. Two records of one file are two papers, however alike: one of them
	 * may be cited, and merging is for people. But a record that stands in a file twice is one.
	 */
	private boolean isFree(RecordPlace place, SourceRecord source, Paper paper) {
		Claim claim = claims.get(paper);
		return claim == null || claim.source() != place.source()
				|| claim.record().identity() != null && claim.record().identity().equals(source.identity())
				|| isEqual(claim.record(), source);
	}

	private static boolean isEqual(SourceRecord one, SourceRecord other) {
		return Objects.equals(one.key(), other.key()) && one.entryType().equals(other.entryType())
				&& one.fields().equals(other.fields());
	}

	private void claim(RecordPlace place, SourceRecord source, PlannedPaper paper) {
		claims.put(paper.paper(), new Claim(place.source(), source));
	}

	/** The last record that belongs to a paper, and the number of its file. */
	private record Claim(int source, SourceRecord record) {
	}

	private Found find(SourceRecord source, Paper wanted, OriginFile origins, String importer,
			Predicate<Paper> eligible) {
		RecordIdentity identity = RecordIdentity.of(source, wanted);
		OriginRow row = origins.take(importer, identity.name());
		if (row != null) {
			Paper paper = byOrigin.get(row.id());
			if (paper != null && (identity.certain() || isAlike(source, wanted, paper, row))) {
				return new Found(planned(paper), row);
			}
			if (paper != null) {
				origins.giveBack(row);
				row = null;
			}
		}
		Paper paper = works.find(wanted, eligible);
		if (paper == null) {
			// of a paper that was deleted since, the name goes to the new one
			return new Found(null, row);
		}
		PlannedPaper found = planned(paper);
		if (row == null) {
			row = OriginIds.of(found.get(OriginIds.FIELD)).stream().map(origins::takeById).filter(taken -> taken != null)
					.findFirst().orElse(null);
		}
		return new Found(found, row);
	}

	/** A key alone does not make two records one: some programs number their records anew each time. */
	private static boolean isAlike(SourceRecord source, Paper wanted, Paper paper, OriginRow row) {
		String title = source.fields().get(TITLE);
		if (title != null && FieldHash.of(title).equals(row.hashes().get(TITLE))) {
			return true;
		}
		KnownWorks one = new KnownWorks();
		one.add(paper);
		return title == null || one.find(wanted, each -> true) != null;
	}

	/** Adds a paper that the review does not have yet. */
	PlannedPaper add(RecordPlace place, SourceRecord source, Paper paper, String file) {
		PlannedPaper added = new PlannedPaper(paper, file, true);
		claim(place, source, added);
		planned.put(paper, added);
		works.add(paper);
		return added;
	}

	private PlannedPaper planned(Paper paper) {
		return planned.computeIfAbsent(paper, key -> new PlannedPaper(key, review.fileOf(key).path(), false));
	}
}
