/** A child process: font jobs come in, finished fonts go out. An entry of the bundle of its own. */
import { answerRequests } from '../../async/answer-requests.js';
import { runFontJob, type FontJob } from './font-job.js';

answerRequests((job) => runFontJob(job as FontJob));
