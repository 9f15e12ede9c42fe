/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.Progress;
import org.lectern.core.corpus.FolderReader;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Question;
import org.lectern.model.review.QuestionKind;
import org.lectern.model.review.TextAnchor;

/** The sample review is what its README says. */
class SampleReviewTest {

	private static final String SAMPLE = "releng/samples/attention-review"; //$NON-NLS-1$

	@TempDir
	Path folder;

	private Path root;

	private Path sample;

	@BeforeEach
	void findSample() {
		root = ProjectRoot.get();
		sample = root.resolve(SAMPLE);
	}

	private ReviewCorpus corpus() {
		return ReviewCorpus.of(FolderReader.read(List.of(sample), Progress.none()).files());
	}

	@ParameterizedTest
	@ValueSource(strings = { SAMPLE + "/README.md", "README.md" })
	void readmeShowsTheFindings(String readme) throws Exception {
		Matcher shown = Pattern.compile("```text\\R(.*?)```", Pattern.DOTALL) //$NON-NLS-1$
				.matcher(Files.readString(root.resolve(readme)));
		assertTrue(shown.find());
		CommandRun run = CommandRun.of(root, "validate", SAMPLE); //$NON-NLS-1$
		assertEquals(shown.group(1).replace("\r\n", "\n"), run.out()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(1, run.exitCode());
	}

	@Test
	void everySeededDefectIsFoundOnce() {
		CommandRun run = CommandRun.of(root, "validate", SAMPLE); //$NON-NLS-1$
		Map<String, Long> found = run.outLines().stream().filter(line -> line.endsWith("]")) //$NON-NLS-1$
				.map(line -> line.substring(line.lastIndexOf('[') + 1, line.length() - 1))
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertEquals(Map.of("missing-field", 3L, "duplicate-key", 1L, "duplicate-paper", 1L, "bibtex-syntax", 1L, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"truncated-abstract", 1L, "note-without-paper", 1L), found); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void withoutTheVerdictTwoPapersAreTakenForOne() throws Exception {
		Path copy = folder.resolve("copy"); //$NON-NLS-1$
		try (Stream<Path> paths = Files.walk(sample)) {
			for (Path path : (Iterable<Path>) paths::iterator) {
				Files.copy(path, copy.resolve(sample.relativize(path).toString()));
			}
		}
		assertEquals(1, duplicates(copy));
		Files.delete(copy.resolve("duplicates.verdicts")); //$NON-NLS-1$
		assertEquals(2, duplicates(copy));
	}

	private static long duplicates(Path review) {
		return CommandRun.of(review, "validate", ".").outLines().stream() //$NON-NLS-1$ //$NON-NLS-2$
				.filter(line -> line.endsWith("[duplicate-paper]")).count(); //$NON-NLS-1$
	}

	@Test
	void noteFormAsksEveryKindOfQuestionAndNotesAnswerThem() {
		ReviewCorpus review = corpus();
		List<Question> questions = review.protocol().getForms().get(0).getQuestions();
		assertEquals(EnumSet.allOf(QuestionKind.class),
				questions.stream().map(Question::getKind).collect(Collectors.toCollection(() -> EnumSet.noneOf(QuestionKind.class))));
		Set<String> ids = questions.stream().map(Question::getId).collect(Collectors.toSet());
		List<Answer> answers = review.model().getNotes().stream().flatMap(note -> note.getAnswers().stream()).toList();
		assertEquals(ids, answers.stream().map(Answer::getQuestion).collect(Collectors.toSet()));
	}

	@Test
	void passagesAreWhereTheNotesSay() {
		ReviewCorpus review = corpus();
		Map<String, Paper> papers = review.papers().stream()
				.collect(Collectors.toMap(Paper::getKey, Function.identity(), (one, other) -> one));
		int passages = 0;
		for (Note note : review.model().getNotes()) {
			Stream<TextAnchor> anchors = Stream.concat(note.getAnnotations().stream(),
					note.getAnswers().stream().flatMap(answer -> answer.getEvidence().stream()));
			for (TextAnchor anchor : anchors.toList()) {
				Paper paper = papers.get(note.getPaperKey());
				assertNotNull(paper, note.getPaperKey());
				String text = paper.fieldText(anchor.getField());
				assertEquals(anchor.getQuote().getExact(),
						text.substring(anchor.getPosition().getStart(), anchor.getPosition().getEnd()));
				passages++;
			}
		}
		assertTrue(passages >= 15, () -> "passages"); //$NON-NLS-1$
	}

	@Test
	void filesAreAsLecternWritesThem() throws Exception {
		for (ReviewFile file : corpus().files()) {
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			file.resource().save(saved, null);
			assertEquals(Files.readString(sample.resolve(file.path())), saved.toString(StandardCharsets.UTF_8), file::path);
		}
	}

	@Test
	void folderIsAnEclipseProject() throws Exception {
		String project = Files.readString(sample.resolve(".project")); //$NON-NLS-1$
		assertTrue(project.contains("<nature>org.lectern.workspace.reviewNature</nature>"), project); //$NON-NLS-1$
		assertTrue(project.contains("<name>org.lectern.workspace.reviewBuilder</name>"), project); //$NON-NLS-1$
	}
}
