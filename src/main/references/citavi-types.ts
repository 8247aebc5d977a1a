/** What Citavi's types of references are among ours. */
import type { SourceType } from '../../shared/model/source.ts'

const types: Readonly<Record<string, SourceType>> = {
  ArchiveMaterial: 'manuscript',
  AudioBook: 'book',
  AudioOrVideoDocument: 'motion_picture',
  Book: 'book',
  BookEdited: 'book',
  Broadcast: 'broadcast',
  CollectedWorks: 'book',
  ConferenceProceedings: 'book',
  Contribution: 'chapter',
  ContributionInLegalCommentary: 'chapter',
  CourtDecision: 'legal_case',
  File: 'document',
  InternetDocument: 'webpage',
  InterviewMaterial: 'interview',
  JournalArticle: 'article-journal',
  Lecture: 'speech',
  LegalCommentary: 'book',
  Manuscript: 'manuscript',
  Map: 'map',
  Movie: 'motion_picture',
  MusicAlbum: 'song',
  MusicTrack: 'song',
  NewsAgencyReport: 'report',
  NewspaperArticle: 'article-newspaper',
  PersonalCommunication: 'personal_communication',
  PressRelease: 'report',
  RadioPlay: 'broadcast',
  SpecialIssue: 'book',
  StatuteOrRegulation: 'legislation',
  Thesis: 'thesis',
  Unknown: 'document',
  UnpublishedWork: 'manuscript',
}

/** @param inProceedings whether it is in the papers of a conference */
export const citaviType = (kind: string, inProceedings: boolean): SourceType | undefined =>
  kind === 'Contribution' && inProceedings ? 'paper-conference' : types[kind]
