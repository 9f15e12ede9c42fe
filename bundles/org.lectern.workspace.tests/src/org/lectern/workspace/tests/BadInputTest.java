/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixInput;
import org.lectern.core.fix.FixTarget;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FindingMarker;

/** Bad input gets a marker at its place with a clear message; the rest of the review is checked, and no file changes. */
class BadInputTest {

	private static final int LARGE = 50 << 20;
	private static final String NO_YEAR = "@article{smith,\n  author = {Anna Smith},\n"
			+ "  title = {Reading with Care},\n  journal = {Journal of Reading}\n}\n";

	private TestReview review;

	@BeforeEach
	void createReview() throws Exception {
		review = TestReview.withNature("bad");
	}

	@AfterEach
	void deleteReview() throws Exception {
		review.delete();
	}

	@Test
	void binaryFile() throws Exception {
		byte[] content = new byte[4096];
		new Random(1).nextBytes(content);
		IFile file = review.write("binary.bib", content);
		IFile good = review.write("good.bib", NO_YEAR);
		review.build();
		IMarker marker = only("unreadable-file");
		assertEquals(file, marker.getResource());
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertTrue(messageOf(marker).contains("not text"), messageOf(marker));
		assertEquals(1, file.findMarkers(null, true, IResource.DEPTH_ZERO).length);
		assertEquals(good, review.marker("missing-field", "smith").getResource());
		assertArrayEquals(content, TestReview.bytesOf(file));
	}

	@Test
	void invalidUtf8() throws Exception {
		String text = "% M\u00fcller \u6df1\u6df1\n" + NO_YEAR + "@misc{jones,\n  title = {Notes X\u00ffY on \u6df1},\n"
				+ "  year = {2020},\n  author = {Ben Jones}\n}\n";
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		// of the two bytes of one character the first is gone
		ByteArrayOutputStream damaged = new ByteArrayOutputStream();
		int at = text.substring(0, text.indexOf('\u00ff')).getBytes(StandardCharsets.UTF_8).length;
		damaged.write(content, 0, at);
		damaged.write(content, at + 1, content.length - at - 1);
		IFile file = review.write("broken.bib", damaged.toByteArray());
		review.build();
		IMarker marker = only("bibtex-syntax");
		assertEquals(8, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertEquals(text.indexOf('\u00ff'), marker.getAttribute(IMarker.CHAR_START, -1));
		assertEquals(text.indexOf('\u00ff') + 1, marker.getAttribute(IMarker.CHAR_END, -1));
		assertTrue(messageOf(marker).contains("BF"), messageOf(marker));
		assertArrayEquals(damaged.toByteArray(), TestReview.bytesOf(file));

		ApplyFixOperation fix = addYear();
		assertTrue(fix.execute(null, null).isOK());
		String fixed = new String(TestReview.bytesOf(file), StandardCharsets.ISO_8859_1);
		assertTrue(fixed.contains("2021") && fixed.contains("X\u00bfY"), fixed);
		assertTrue(fix.undo(null, null).isOK());
		assertArrayEquals(damaged.toByteArray(), TestReview.bytesOf(file));
	}

	@Test
	void unclosedBraceInTheFirstEntry() throws Exception {
		String text = "@article{first,\n  title = {An Open Brace,\n  year = {2020}\n\n" + NO_YEAR;
		IFile file = review.write("open.bib", text);
		review.build();
		List<IMarker> markers = review.markersOf("bibtex-syntax");
		assertFalse(markers.isEmpty());
		for (IMarker marker : markers) {
			int line = marker.getAttribute(IMarker.LINE_NUMBER, -1);
			assertTrue(line >= 1 && line <= 4, line + ": " + messageOf(marker));
			assertFalse(messageOf(marker).isBlank());
		}
		// the entry behind it is read
		assertEquals("smith", characters(text, review.marker("missing-field", "smith")));
		assertTrue(addYear().execute(null, null).isOK());
		String fixed = TestReview.textOf(file);
		assertTrue(fixed.startsWith(text.substring(0, text.indexOf(NO_YEAR))), fixed);
		assertEquals("2021", fixed.replaceAll("(?s).*(2021).*", "$1"));
	}

	@Test
	void noteWithAnExternalEntity() throws Exception {
		String secret = "canary-" + System.nanoTime();
		IFile canary = review.write("canary.txt", secret);
		String text = """
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE note [ <!ENTITY canary SYSTEM "%s"> ]>
				<review:Note xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:review="http://lectern.org/review/1" paperKey="smith">
				  <annotations label="x"><comment>&canary;</comment></annotations>
				</review:Note>
				""".formatted(canary.getLocationURI());
		IFile note = review.write("notes/smith.note", text);
		review.write("good.bib", NO_YEAR);
		review.build();
		IMarker marker = only("unreadable-file");
		assertEquals(note, marker.getResource());
		assertEquals(2, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertTrue(characters(text, marker).startsWith("<!DOCTYPE"), characters(text, marker));
		assertTrue(messageOf(marker).contains("DOCTYPE"), messageOf(marker));
		for (IMarker any : review.markers()) {
			assertFalse(messageOf(any).contains(secret), messageOf(any));
		}
		assertEquals(text, TestReview.textOf(note));
	}

	@Test
	void readOnlyFolderIsCheckedAsAnyOther() throws Exception {
		IFile file = review.write("papers/a.bib", NO_YEAR);
		setReadOnly(file, true);
		setReadOnly(file.getParent(), true);
		try {
			review.build();
			assertEquals(file, review.marker("missing-field", "smith").getResource());
			String message = addYear().execute(null, null).getMessage();
			assertTrue(message.contains("papers/a.bib"), message);
			assertEquals(NO_YEAR, TestReview.textOf(file));
		} finally {
			setReadOnly(file.getParent(), false);
			setReadOnly(file, false);
		}
	}

	@Test
	void fileThatVanishedFromTheDiskDoesNotKeepTheOthersFromBeingChecked() throws Exception {
		IFile gone = review.write("gone.bib", NO_YEAR);
		IFile good = review.write("good.bib", NO_YEAR.replace("smith", "jones"));
		Path onDisk = Path.of(gone.getLocationURI());
		Files.delete(onDisk);
		review.build();
		IMarker marker = only("unreadable-file");
		assertEquals(gone, marker.getResource());
		assertEquals(1, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertTrue(messageOf(marker).contains("gone.bib"), messageOf(marker));
		assertEquals(good, review.marker("missing-field", "jones").getResource());
		Files.writeString(onDisk, NO_YEAR);
		gone.refreshLocal(IResource.DEPTH_ZERO, null);
		review.write("good.bib", NO_YEAR.replace("smith", "jones") + "\n");
		review.build();
		assertEquals(List.of(), review.markersOf("unreadable-file"));
		assertEquals(gone, review.marker("missing-field", "smith").getResource());
	}

	@Test
	void fileThatIsTooLargeIsNotReadAtAll() throws Exception {
		IFile file = review.write("huge.bib", NO_YEAR);
		try (RandomAccessFile sparse = new RandomAccessFile(Path.of(file.getLocationURI()).toFile(), "rw")) {
			sparse.setLength(ReviewFileReader.MAX_BYTES + 1L);
		}
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		review.build();
		IMarker marker = only("unreadable-file");
		assertEquals(file, marker.getResource());
		assertTrue(messageOf(marker).contains("256 MiB"), messageOf(marker));
	}

	@Test
	void largeFileIsCheckedInSecondsAndWithinTheHeap() throws Exception {
		IFile file = review.write("large.bib", large());
		// some seconds alone; a machine that builds other things as well takes longer
		assertTimeout(Duration.ofMinutes(2), review::build);
		IMarker marker = review.marker("missing-field", "smith");
		assertTrue(marker.getAttribute(IMarker.CHAR_START, -1) > LARGE, "at " + marker.getAttribute(IMarker.CHAR_START, -1));
		System.gc();
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		assertTrue(used < 20L * LARGE, (used >> 20) + " MiB stay in use");
	}

	/** Fifty megabytes of papers, and behind them one without a year. */
	private static byte[] large() throws IOException {
		Random random = new Random(2);
		ByteArrayOutputStream content = new ByteArrayOutputStream(LARGE + 10_000);
		for (int i = 0; content.size() < LARGE; i++) {
			String entry = "@misc{key" + i + ",\n  author = {Ben Jones},\n  title = {" + words(random, 8) + "},\n  year = {2020},\n"
					+ "  abstract = {" + words(random, 200) + ".}\n}\n";
			content.write(entry.getBytes(StandardCharsets.UTF_8));
		}
		content.write(NO_YEAR.getBytes(StandardCharsets.UTF_8));
		return content.toByteArray();
	}

	private static String words(Random random, int count) {
		StringBuilder words = new StringBuilder("On");
		for (int i = 0; i < count; i++) {
			words.append(' ').append(Integer.toString(10_000 + random.nextInt(10_000_000), Character.MAX_RADIX));
		}
		return words.toString();
	}

	private IMarker only(String check) throws CoreException {
		List<IMarker> markers = review.markersOf(check);
		assertEquals(1, markers.size());
		return markers.get(0);
	}

	private static String messageOf(IMarker marker) {
		return marker.getAttribute(IMarker.MESSAGE, "");
	}

	private static String characters(String text, IMarker marker) {
		return text.substring(marker.getAttribute(IMarker.CHAR_START, -1), marker.getAttribute(IMarker.CHAR_END, -1));
	}

	/** The fix that enters the year into the paper of Anna Smith. */
	private ApplyFixOperation addYear() throws CoreException {
		Fix fix = FixCatalog.standard().fix("add-field");
		List<FixTarget> targets = List.of(FindingMarker.targetOf(review.marker("missing-field", "smith")));
		Map<String, String> values = new HashMap<>();
		fix.requests(targets).forEach(request -> values.put(request.id(), "2021"));
		return new ApplyFixOperation(review.project, fix, targets,
				new FixInput("tester", "2026-01-01T00:00:00Z", values, null));
	}

	private static void setReadOnly(IResource resource, boolean readOnly) throws CoreException {
		ResourceAttributes attributes = resource.getResourceAttributes();
		attributes.setReadOnly(readOnly);
		resource.setResourceAttributes(attributes);
	}
}
