/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.FixTarget;
import org.lectern.core.tests.TestReview;
import org.lectern.model.review.Note;
import org.lectern.model.review.VerdictList;

/** Merging records: text before, text after. */
@SuppressWarnings("nls")
class MergeDuplicatesFixTest {

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1" paperKey="%s"/>
			""";

	private static FixCase merge(TestReview review) {
		return FixCase.of("merge-duplicates", review);
	}

	@Test
	void unionOfTheFieldsInThePlaceOfTheFirst() {
		merge(TestReview.of("a.bib", """
				@string{j = {Journal of Tables}}
				@article{first,
				  author = {Berg, A.},
				  title = {On the Use of Tables},
				  journal = j,
				  year = 2020,
				  volume = 3,
				  number = 1,
				  pages = {1--9},
				}

				% a remark that stays
				@article{between, author={C}, title={Something Else Entirely}, journal={J}, year=2020}

				@article{second,
				  title = {On the use of tables},
				  author = {van den Berg, Anna and Cho, B.},
				  journaltitle = {Journal of Tables},
				  date = {2020-05},
				  doi = {10.1000/tables},
				  abstract = {Tables are useful.},
				  keywords = {tables, reading}
				}
				""")).apply().expect("a.bib", """
				@string{j = {Journal of Tables}}
				@article{first,
				  author = {van den Berg, Anna and Cho, B.},
				  title = {On the Use of Tables},
				  journal = j,
				  year = 2020,
				  volume = 3,
				  number = 1,
				  pages = {1--9},
				  author-alt = {Berg, A.},
				  date = {2020-05},
				  doi = {10.1000/tables},
				  abstract = {Tables are useful.},
				  keywords = {tables, reading},
				  ids = {second},
				}

				% a remark that stays
				@article{between, author={C}, title={Something Else Entirely}, journal={J}, year=2020}

				""").expectChanged("a.bib", "duplicates.verdicts");
	}

	@Test
	void theMostCompleteRecordIsKept() {
		merge(TestReview.of("a.bib", """
				@misc{poor, title={A Title That Tells Enough}, keywords={a}, note={b}, timestamp={c}, groups={d}}
				@misc{rich, title={A Title That Tells Enough}, author={Berg, A.}, year=2020}
				@misc{empty, title={A Title That Tells Enough}, author={}, year={}, doi={}, url={ }}
				""")).apply().expect("a.bib", """
				@misc{rich, title={A Title That Tells Enough}, author={Berg, A.}, year=2020, keywords={a}, note={b}, timestamp={c}, groups={d}, ids={poor, empty}}
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			note = {read}                    | note = {to discuss}              | note = {read; to discuss}
			note = {read}                    | note = {Read}                    | note = {read}
			keywords = {a, b}                | keywords = {B,c}                 | keywords = {a, b, c}
			groups = {x}                     | groups = {y}                     | groups = {x, y}
			file = {a.pdf}                   | file = {b.pdf}                   | file = {a.pdf; b.pdf}
			annote = {x}                     | annotation = {y}                 | annote = {x; y}
			abstract = {Short one.}          | abstract = {A much longer one.}  | abstract = {A much longer one.}, abstract-alt = {Short one.}
			abstract = {A long one. And on.} | abstract = {A long one.}         | abstract = {A long one. And on.}
			journal = {J. Tab.}              | journal = {Journal of Tables}    | journal = {Journal of Tables}, journal-alt = {J. Tab.}
			author = {Berg, A. and Cho, B.}  | author = {Berg, Anna}            | author = {Berg, A. and Cho, B.}
			author = {Berg, A.}              | author = {Cho, B. and Dee, C.}   | author = {Cho, B. and Dee, C.}, author-alt = {Berg, A.}
			author = {Berg, A.}              | author = {Berg, Anna}            | author = {Berg, Anna}
			pages = {1-9}                    | pages = {1--9}                   | pages = {1-9}
			volume = {3}                     | volume = {4}                     | volume = {3}, volume-alt = {4}
			volume = {3}, isbn = {1}         | volume = {4}, doi = {10.1000/x}  | volume = {4}, isbn = {1}, volume-alt = {3}, doi = {10.1000/x}
			doi = {10.1000/y}, volume = {3}  | volume = {4}, doi = {10.1000/x}  | doi = {10.1000/y}, volume = {3}, volume-alt = {4}, doi-alt = {10.1000/x}
			year = {2020}                    | date = {2020}                    | year = {2020}
			year = {2020}                    | date = {2021-01}                 | year = {2020}, year-alt = {2021-01}
			date = {2020-05}                 | year = {2020}                    | date = {2020-05}
			volume = {}, isbn = {1}          | volume = {4}                     | volume = {4}, isbn = {1}
			booktitle = {The tables of TUG}  | booktitle = {The tables of {TUG}} | booktitle = {The tables of {TUG}}
			doi = {https://doi.org/10.1000/x} | doi = {10.1000/X}               | doi = {10.1000/X}
			doi = {10.1000/x}                | doi = {https://doi.org/10.1000/X} | doi = {10.1000/x}
			volume = {3}                     | volume = { }                     | volume = {3}
			timestamp = {1}                  | timestamp = {2}                  | timestamp = {1}
			volume-alt = {5}, volume = {3}   | volume = {4}, volume-alt = {6}   | volume-alt = {5 ; 4 ; 6}, volume = {3}
			""")
	void fieldsThatBothHave(String first, String second, String merged) {
		String title = "@article{one, title = {A Title That Tells Enough}, ";
		TestReview review = TestReview.of("a.bib",
				title + first + "}\n" + title.replace("one", "two") + second + "}\n");
		PaperReference one = new PaperReference("a.bib", "one", 0);
		PaperReference two = new PaperReference("a.bib", "two", 0);
		FixTarget target = new FixTarget("duplicate-paper", "a.bib", two, List.of(), List.of(one));
		FixCase.of("merge-duplicates", review).apply(List.of(target)).expect("a.bib",
				title + merged + ", ids = {two}}\n");
	}

	@Test
	void vagueEntryTypeGivesWay() {
		merge(TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@Article{b, title={A Title That Tells Enough}}
				""")).apply().expect("a.bib", "@Article{a, title={A Title That Tells Enough}, ids={b}}\n");
	}

	@Test
	void recordsOfSeveralFiles() {
		merge(TestReview.of("a.bib", "@misc{a, title={A Title That Tells Enough}}\n")
				.with("b.bib", "% b\n@misc{b, title={A Title That Tells Enough}, note={x}}\n")
				.with("c.bib", "@misc{c, title={Nothing of the Kind at All}}\n")).apply()
						.expect("a.bib", "@misc{a, title={A Title That Tells Enough}, note={x}, ids={b}}\n")
						.expect("b.bib", "% b\n").expectChanged("a.bib", "b.bib", "duplicates.verdicts");
	}

	@Test
	void threeRecordsAndTheirAliases() {
		merge(TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={A Title That Tells Enough}, ids={b0}}
				@misc{c, title={A Title That Tells Enough}}
				""")).apply().expect("a.bib", "@misc{a, title={A Title That Tells Enough}, ids={b0, b, c}}\n");
	}

	@Test
	void sameKeyIsNoAliasOfItself() {
		merge(TestReview.of("a.bib", "@misc{a, title={A Title That Tells Enough}}\n@misc{a, title={A Title That Tells Enough}, note={x}}\n"))
				.apply().expect("a.bib", "@misc{a, title={A Title That Tells Enough}, note={x}}\n");
	}

	@Test
	void keyThatAnotherPaperStillHasIsNoAlias() {
		merge(TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={A Title That Tells Enough}}
				@misc{b, title={Something Else Entirely, Really}, crossref={b}}
				""")).apply().expect("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={Something Else Entirely, Really}, crossref={b}}
				""");
	}

	@Test
	void overlappingTargetsAreOneMerge() {
		TestReview review = TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={A Title That Tells Enough}, note={b}}
				@misc{c, title={A Title That Tells Enough}, note={c}}
				""");
		PaperReference a = new PaperReference("a.bib", "a", 0);
		PaperReference b = new PaperReference("a.bib", "b", 0);
		PaperReference c = new PaperReference("a.bib", "c", 0);
		PaperReference gone = new PaperReference("a.bib", "gone", 0);
		merge(review)
				.apply(List.of(new FixTarget("duplicate-paper", "a.bib", c, List.of(), List.of(b)),
						new FixTarget("duplicate-paper", "a.bib", b, List.of(), List.of(a, gone)),
						new FixTarget("duplicate-paper", "a.bib", gone, List.of(), List.of(a))))
				.expect("a.bib", "@misc{a, title={A Title That Tells Enough}, note={b; c}, ids={b, c}}\n");
	}

	@Test
	void twoClustersOfOneFile() {
		FixCase done = merge(TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={Something Else Entirely, Really}}
				@misc{c, title={A Title That Tells Enough}}
				@misc{d, title={Something Else Entirely, Really}}
				"""));
		assertEquals(2, done.targets().size());
		done.apply().expect("a.bib", """
				@misc{a, title={A Title That Tells Enough}, ids={c}}
				@misc{b, title={Something Else Entirely, Really}, ids={d}}
				""");
		assertEquals(List.of(), done.findingsAfter("duplicate-paper"));
	}

	@Test
	void whatPointedAtTheRemovedPointsAtTheSurvivor() {
		merge(TestReview.of("a.bib", """
				@inproceedings{child, title={Of Something Else Entirely}, crossref = {b}, related = {x, b}}
				@proceedings{a, title={A Title That Tells Enough}}
				@proceedings{b, title={A Title That Tells Enough}, crossref = {a}}
				""")).apply().expect("a.bib", """
				@inproceedings{child, title={Of Something Else Entirely}, crossref = {a}, related = {x, a}}
				@proceedings{a, title={A Title That Tells Enough}, ids={b}}
				""");
	}

	@Test
	void noteOfTheRemovedGoesToASurvivorWithoutOne() {
		FixCase done = merge(TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={A Title That Tells Enough}}
				@misc{c, title={A Title That Tells Enough}}
				""").with("notes/b.note", NOTE.formatted("b")).with("notes/c.note", NOTE.formatted("c"))).apply();
		done.expectChanged("a.bib", "duplicates.verdicts", "notes/b.note");
		assertEquals("a", ((Note) done.corpus().file("notes/b.note").root()).getPaperKey());
		assertEquals(List.of("notes/c.note"), done.corpus().removedFiles().stream().map(file -> file.path()).toList());
		assertEquals(List.of(), done.findingsAfter("note-without-paper"));
	}

	@Test
	void noteOfTheSurvivorTakesTheOther() {
		FixCase done = merge(TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={A Title That Tells Enough}}
				""").with("notes/a.note", NOTE.formatted("a"))
				.with("notes/b.note", NOTE.formatted("b").replace("/>", "><answers id='x' question='size' number='12'/></review:Note>")))
						.apply();
		done.expectChanged("a.bib", "duplicates.verdicts", "notes/a.note");
		Note note = (Note) done.corpus().file("notes/a.note").root();
		assertEquals(12.0, note.getAnswers().get(0).getNumber());
		assertNull(done.corpus().file("notes/b.note"));
		assertEquals(List.of(), done.findingsAfter("note-without-paper"));
	}

	@Test
	void notesStayApartWhereAnotherPaperHasTheKey() {
		FixCase done = merge(TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={A Title That Tells Enough}}
				""").with("b.bib", "@misc{b, title={Something Else Entirely}}\n").with("notes/a.note", NOTE.formatted("a"))
				.with("notes/b.note", NOTE.formatted("b"))).apply();
		done.expectChanged("a.bib", "duplicates.verdicts");
		assertEquals("b", ((Note) done.corpus().file("notes/b.note").root()).getPaperKey());
		assertEquals(List.of(), done.corpus().removedFiles());
	}

	@Test
	void verdictAgainstAThirdPaperIsHandedOver() {
		TestReview review = TestReview.of("a.bib", """
				@misc{a, title={A Title That Tells Enough}}
				@misc{b, title={A Title That Tells Enough}}
				@misc{c, title={A Title That Tells Enough!}}
				""");
		PaperReference b = new PaperReference("a.bib", "b", 0);
		PaperReference c = new PaperReference("a.bib", "c", 0);
		FixCase marked = FixCase.of("mark-distinct", review)
				.apply(List.of(new FixTarget("duplicate-paper", "a.bib", c, List.of(), List.of(b))));
		FixCase merged = merge(review.with("duplicates.verdicts", marked.corpus().file("duplicates.verdicts").toText()))
				.apply();
		merged.expectChanged("a.bib", "duplicates.verdicts");
		assertEquals(List.of(), merged.findingsAfter("duplicate-paper"));
		VerdictList verdicts = merged.corpus().verdicts();
		assertEquals(2, verdicts.getVerdicts().size(), "the verdict and the record of the merge");
		assertEquals(List.of("a", "c"), verdicts.getVerdicts().get(0).getSubjects().stream()
				.map(subject -> subject.getPaperKey()).sorted().toList());
	}
}
